import type { Day, DayRange } from '../../model/day.ts';

/** The fewest days that fill a chart. */
export const shortestView = 7;

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
