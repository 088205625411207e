import { ascending } from 'd3-array';
import type { Day, DayRange } from '../../model/day.ts';
import { fitAxis } from '../axis.ts';
import type { ChartRow, ChartRowState } from './chart-data.ts';
import type { Filter } from './facets.ts';
import { passes } from './facets.ts';

/** A row in the state in which it is shown. */
export interface ShownRow {
  readonly row: ChartRow;
  readonly state: ChartRowState;
}

/** Rows that were known on a day, each as it was known then. */
export function knownRows(rows: readonly ChartRow[], day: Day): ShownRow[] {
  return rows.flatMap((row) => {
    const state = row.states.findLast(({ from }) => from === undefined || from <= day);
    return state ? [{ row, state }] : [];
  });
}

export function filterRows(rows: readonly ShownRow[], filter: Filter): ShownRow[] {
  return rows.filter(({ state }) => passes(state.facets, filter));
}

/** The days that show the rows of a kind well: see `fitAxis`. */
export function fitRows(rows: readonly ShownRow[], kind: ChartRow['kind'], day: Day): DayRange {
  return fitAxis(
    rows.filter(({ row }) => row.kind === kind).map(({ state }) => state.days),
    day,
  );
}

/** Announcements by the day on which they were settled, those that are open last; else as they stood. */
export function bySettlement(rows: readonly ShownRow[]): ShownRow[] {
  return rows
    .filter(({ row }) => row.kind === 'announcement')
    .sort((a, b) => ascending(a.state.settled ?? Infinity, b.state.settled ?? Infinity));
}
