import type { Day } from '../../model/day.ts';
import { isoDay, parseDay } from '../../model/day.ts';

/** The name of the as-of day in an address. */
const name = 'asof';

/**
 * The day that an address asks for, between the first and the last change day; the last where it asks for none or
 * for one that does not exist.
 */
export function readDay(search: string, changeDays: readonly Day[]): Day {
  const [first, newest] = endsOf(changeDays);
  const asked = parseDay(new URLSearchParams(search).get(name) ?? '') ?? newest;
  return Math.max(first, Math.min(newest, asked));
}

/** The query of an address that asks for a day, and for whatever else it asked before; the last change day needs no asking. */
export function writeDay(search: string, day: Day, changeDays: readonly Day[]): string {
  const asked = new URLSearchParams(search);
  if (day === endsOf(changeDays)[1]) asked.delete(name);
  else asked.set(name, isoDay(day));
  const query = asked.toString();
  return query && `?${query}`;
}

/** Index of the change day whose state a day shows: the last that is not after it. */
export function findChangeDay(changeDays: readonly Day[], day: Day): number {
  return Math.max(
    0,
    changeDays.findLastIndex((changeDay) => changeDay <= day),
  );
}

function endsOf(changeDays: readonly Day[]): [first: Day, newest: Day] {
  return [changeDays[0] ?? 0, changeDays.at(-1) ?? 0];
}
