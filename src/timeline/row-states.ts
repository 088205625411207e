import type { Day } from '../model/day.ts';
import type { Valid } from '../model/valid-time.ts';
import { coalesceStates } from '../model/valid-time.ts';
import type { TimelineRow } from './rows.ts';

/** The rows of a timeline as they stood on a day. */
export interface RowsOfDay {
  readonly day: Day;
  readonly rows: readonly TimelineRow[];
}

/** What was known of each row from when, by the row's id. */
export type RowStates = ReadonlyMap<string, readonly Valid<TimelineRow>[]>;

/** The states of every row, from all rows as they stood on several days, oldest first. */
export function rowStates(days: readonly RowsOfDay[]): RowStates {
  const indexed = days.map(({ day, rows }) => ({ day, rows: new Map(rows.map((row) => [row.id, row])) }));
  const ids = new Set(indexed.flatMap(({ rows }) => [...rows.keys()]));
  return new Map([...ids].map((id) => [id, coalesceStates(indexed, ({ rows }) => rows.get(id))]));
}
