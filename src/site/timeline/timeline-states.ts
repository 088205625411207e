import type { Dated } from '../../model/dated.ts';
import { datedStates, partStates } from '../../model/dated.ts';
import type { Library } from '../../model/library.ts';
import type { Moment } from '../../timeline/change-days.ts';
import type { RowStates } from '../../timeline/row-states.ts';
import { rowStates } from '../../timeline/row-states.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import { timelineRows } from '../../timeline/rows.ts';
import { scoreInWords, visitScore } from '../../timeline/score.ts';
import type { TimelineTableRow } from './timeline-table.ts';
import { timelineTable } from './timeline-table.ts';

/** What was known of a timeline from when, oldest state first. */
export interface TimelinePast {
  /** By the row's id. */
  readonly rows: RowStates;
  /** The lines of the table, by the same ids. */
  readonly table: ReadonlyMap<string, readonly Dated<TimelineTableRow>[]>;
  /** Each score as a sentence part that says what was counted: visits and meetings, then all. */
  readonly scores: readonly Dated<readonly string[]>[];
  /** How many rows there were of each kind. */
  readonly counts: readonly Dated<{ readonly promises: number; readonly engagements: number }>[];
}

/** The past of a timeline: of one article, or of the whole library. */
export function timelinePast(
  library: Library,
  moments: readonly Moment[],
  scope: { readonly article?: string } = {},
): TimelinePast {
  const days = moments.map(({ day, library: known }) => ({ day, rows: timelineRows(known, scope) }));
  const rows = rowStates(days);
  return {
    rows,
    table: new Map(
      [...rows].map(([id, states]) => [id, partStates(states, (row) => timelineTable(library, [row])[0])]),
    ),
    scores: datedStates(days, (then) => scoresInWords(then.rows)),
    counts: datedStates(days, (then) => countRows(then.rows)),
  };
}

/** Leaves out what has nothing to count. */
function scoresInWords(rows: readonly TimelineRow[]): string[] {
  const { visits, all } = visitScore(rows);
  return [visits, all].filter(({ counted, open, overdue }) => counted + open + overdue > 0).map(scoreInWords);
}

function countRows(rows: readonly TimelineRow[]) {
  const promises = rows.filter(({ kind }) => kind === 'promise').length;
  return { promises, engagements: rows.length - promises };
}
