import type { Day, DayRange } from '../../model/day.ts';
import type { TextDirection } from '../../model/text-direction.ts';
import type { ScalePoint, TimeScale } from '../scale.ts';
import { along } from '../scale.ts';

/** The fewest days that fill a chart. */
export const shortestView = 7;

export interface PlotEdges {
  readonly left: number;
  readonly right: number;
}

/** The edges at which time begins and ends. */
export function timeEdges({ left, right }: PlotEdges, direction: TextDirection): readonly [from: number, to: number] {
  return direction === 'rtl' ? [right, left] : [left, right];
}

/** An even scale over the days in view. Days outside it stand outside the plot; open ends stand on its edge. */
export function createViewScale(view: DayRange, plot: PlotEdges, direction: TextDirection): TimeScale {
  const [from, to] = timeEdges(plot, direction);
  const points = [
    { day: view.from, x: from },
    { day: view.to, x: to },
  ];
  const x = (day: Day): number => (day === Infinity ? to : day === -Infinity ? from : along(points, day));
  return { domain: view, points, x };
}

/** The day at a point of a scale: the reverse of `along`. */
export function dayAt(points: readonly ScalePoint[], x: number): Day {
  const inverse = points.map((point) => ({ day: point.x, x: point.day }));
  return along(
    inverse.sort((a, b) => a.day - b.day),
    x,
  );
}

/**
 * A view `factor` times as fine, in which `around` stays where it is; undefined where that would be all there is to see.
 * Never finer than `shortestView`.
 */
export function zoomView(view: DayRange, factor: number, around: Day, whole: DayRange): DayRange | undefined {
  const before = view.to - view.from;
  const after = Math.max(shortestView, before / factor);
  const from = around - ((around - view.from) * after) / before;
  return within({ from, to: from + after }, whole);
}

/** A view moved by a number of days, as far as there is something to see. */
export function panView(view: DayRange, days: number, whole: DayRange): DayRange | undefined {
  return within({ from: view.from + days, to: view.to + days }, whole);
}

function within({ from, to }: DayRange, whole: DayRange): DayRange | undefined {
  const length = to - from;
  if (length >= whole.to - whole.from) return undefined;
  const start = Math.max(whole.from, Math.min(whole.to - length, from));
  return { from: start, to: start + length };
}
