import type { Day, DayRange } from '../model/day.ts';
import type { TextDirection } from '../model/text-direction.ts';
import { breakAfter, withAir } from './scale.ts';

/** A line of days that is as long as there is room for it: places on it are shares of its length, in percent. */
export interface Axis {
  readonly days: DayRange;
  readonly direction: TextDirection;
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
    if (before && after && after.from - before.to > breakAfter * (last - after.from)) first = next;
  }
  const from = sorted[first]?.from ?? include;
  const to = Math.max(last, from + 1);
  const isNear = include >= from && include + 1 <= to + breakAfter * (to - from);
  return withAir({ from, to: isNear ? Math.max(to, include + 1) : to });
}

/** How many spans end before an axis begins. */
export function countBefore(spans: readonly DayRange[], { from }: DayRange): number {
  return spans.filter(({ to }) => to <= from).length;
}

/** Where what is open on a day ends on an axis: at that day, or just before the end of the days that are shown. */
export function openEnd({ from, to }: DayRange, day: Day): Day {
  return Math.min(day + 0.5, to - (to - from) * 0.015);
}

/** As SVG writes it, to a hundredth, which is less than the eye can tell. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
