import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates, mapStates } from '../../model/valid-time.ts';
import type { Snapshot } from '../../timeline/change-days.ts';
import type { RowStates, TimelineRow } from '../../timeline/rows.ts';
import { listRowStates } from '../../timeline/rows.ts';
import type { TimelineScope } from '../../timeline/timeline-of.ts';
import { listScopedRows } from '../../timeline/timeline-of.ts';
import type { TimelineTableRow } from './timeline-table.ts';
import { makeTimelineTable } from './timeline-table.ts';

/** What was known of a timeline from when, oldest state first. */
export interface TimelineHistory {
  /** By the row's id. */
  readonly rows: RowStates;
  /** The lines of the table, by the same ids. */
  readonly table: ReadonlyMap<string, readonly Valid<TimelineTableRow>[]>;
  /** How many rows there were of each kind. */
  readonly counts: readonly Valid<{ readonly promises: number; readonly engagements: number }>[];
}

/** The history of a timeline: of one article, of one actor, or of the whole library. */
export function makeTimelineHistory(
  library: Library,
  snapshots: readonly Snapshot[],
  words: Catalogue,
  scope: TimelineScope = {},
): TimelineHistory {
  const days = snapshots.map(({ day, library: known }) => ({ day, rows: listScopedRows(known, scope) }));
  const rows = listRowStates(days);
  return {
    rows,
    table: new Map(
      [...rows].map(([id, states]) => [id, mapStates(states, (row) => makeTimelineTable(library, [row], words)[0])]),
    ),
    counts: coalesceStates(days, (then) => countRows(then.rows)),
  };
}

function countRows(rows: readonly TimelineRow[]) {
  const promises = rows.filter(({ kind }) => kind === 'announcement').length;
  return { promises, engagements: rows.length - promises };
}
