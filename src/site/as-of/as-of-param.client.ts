import type { Day } from '../../model/day.ts';
import { isoDay, parseDay } from '../../model/day.ts';

/** The name of the as-of day in an address. */
const name = 'asof';

/**
 * The day that an address asks for, between the first and the last of the stops; the last where it asks for none or for one
 * that does not exist.
 */
export function readDay(search: string, stops: readonly Day[]): Day {
  const [first, newest] = endsOf(stops);
  const asked = parseDay(new URLSearchParams(search).get(name) ?? '') ?? newest;
  return Math.max(first, Math.min(newest, asked));
}

/** The query of an address that asks for a day, and for whatever else it asked before; the last stop needs no asking. */
export function writeDay(search: string, day: Day, stops: readonly Day[]): string {
  const asked = new URLSearchParams(search);
  if (day === endsOf(stops)[1]) asked.delete(name);
  else asked.set(name, isoDay(day));
  const query = asked.toString();
  return query && `?${query}`;
}

/** Index of the stop whose state a day shows: the last that is not after it. */
export function stopAt(stops: readonly Day[], day: Day): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop <= day),
  );
}

function endsOf(stops: readonly Day[]): [first: Day, newest: Day] {
  return [stops[0] ?? 0, stops.at(-1) ?? 0];
}
