import type { Day, DayRange } from '../model/day.ts';
import type { TextDirection } from '../model/text-direction.ts';

/** A line of days. */
export interface Axis {
  readonly days: DayRange;
  readonly direction: TextDirection;
  /** How long it is; without it, as long as there is room for it: places on it are shares of its length. */
  readonly pixels?: number;
}

/** A place or a length on an axis, given in percent of it, as SVG writes it: to a hundredth, less than the eye can tell. */
export function lengthOn({ pixels }: Pick<Axis, 'pixels'>, share: number): string {
  return pixels === undefined ? percent(share) : String(Math.round(share * pixels) / 100);
}

/** Where a day stands on an axis, as SVG writes it. */
export function placeOn(axis: Axis, day: Day): string {
  return lengthOn(axis, percentAt(axis, day));
}

/** Where a day stands on an axis, in percent from the left; outside it, less than 0 or more than 100. */
export function percentAt({ days: { from, to }, direction }: Axis, day: Day): number {
  const share = (100 * (day - from)) / (to - from);
  return direction === 'rtl' ? 100 - share : share;
}

/** Where a stretch of days lies on an axis, in percent. */
export function percentOf(axis: Axis, { from, to }: DayRange): { readonly x: number; readonly width: number } {
  const [a, b] = [percentAt(axis, from), percentAt(axis, to)];
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

/** Air on either side of the days shown, as a share of their span. */
const margin = 0.03;
const shortestSpan = 14;

/** Days with some air on either side, a fortnight at least. */
export function withAir({ from, to }: DayRange): DayRange {
  const air = Math.max(Math.ceil((to - from) * margin), Math.ceil((shortestSpan - (to - from)) / 2), 1);
  return { from: from - air, to: to + air };
}

/** A day that lies further behind all others than this share of their span is not shown with them: it would squeeze them. */
const farAfter = 0.35;

/** Some days with some air around them, and with a day to be included, where it does not lie far after them. */
export function withDay({ from, to }: DayRange, include: Day): DayRange {
  const isNear = include >= from && include + 1 <= to + farAfter * (to - from);
  return withAir({ from, to: isNear ? Math.max(to, include + 1) : to });
}

/** The most of all spans that may be left out because they lie far before the others. */
const mostBefore = 1 / 10;

/**
 * The days that show some spans well, with some air around them. A few that lie far before all others are left out; a day
 * to be included is, where it does not lie far after them. "Far" is more than a third of the days that are then shown.
 */
export function fitAxis(spans: readonly DayRange[], include: Day): DayRange {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const last = sorted.reduce((latest, { to }) => Math.max(latest, to), -Infinity);
  let first = 0;
  for (let next = 1; next <= sorted.length * mostBefore; next++) {
    const [before, after] = [sorted[next - 1], sorted[next]];
    if (before && after && after.from - before.to > farAfter * (last - after.from)) first = next;
  }
  const from = sorted[first]?.from ?? include;
  return withDay({ from, to: Math.max(last, from + 1) }, include);
}

/** How many spans end before an axis begins. */
export function countBefore(spans: readonly DayRange[], { from }: DayRange): number {
  return spans.filter(({ to }) => to <= from).length;
}

/** As SVG writes it, to a hundredth, which is less than the eye can tell. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
