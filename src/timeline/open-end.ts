import type { Day, DayRange } from '../model/day.ts';

/** How far along an axis what is open is drawn at most: there must be room for its shape. */
export const lastShare = 0.985;

/** Where what is open on a day ends on an axis: at that day, or just before the end of the days that are shown. */
export function openEnd({ from, to }: DayRange, day: Day): Day {
  return Math.min(day + 0.5, from + (to - from) * lastShare);
}
