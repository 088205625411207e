import type { Library } from '../../model/library.ts';
import type { Day, DayRange } from '../../model/day.ts';
import type { TextDirection } from '../../model/text-direction.ts';
import { settledDay } from '../../timeline/announcement-row.ts';
import { fitAxis, withAir } from '../../timeline/axis.ts';
import { openEnd } from '../../timeline/open-end.ts';
import type { StripGround } from '../../timeline/drawing/draw-strip.ts';
import type { RowStates, TimelineRow } from '../../timeline/rows.ts';
import { spanOf } from '../../timeline/rows.ts';
import type { ChartData, ChartRow, ChartRowState } from '../../timeline/view/chart-data.ts';
import { chartDataSchema } from '../../timeline/view/chart-data.ts';
import { facetsOf } from '../../timeline/view/row-facets.ts';

/** The rows of the timeline page as its script reads them, and the days upon which both of its charts are drawn. */
export function makeChartData(
  rows: readonly TimelineRow[],
  states: RowStates,
  { library, newest, direction }: { library: Library; newest: Day; direction: TextDirection },
): ChartData {
  const read = rows.map((row): ChartRow => {
    const known = (states.get(row.id) ?? []).flatMap(({ from, value }) => stateOf(value, from, library) ?? []);
    return { id: row.id, kind: row.kind, states: known };
  });
  return chartDataSchema.parse({ ...makeChartGround(rows, { newest, direction }), rows: read });
}

function stateOf(row: TimelineRow, from: Day, library: Library): ChartRowState | undefined {
  const days = spanOf([row]);
  const settled = row.kind === 'announcement' ? settledDay(row) : undefined;
  if (!days) return undefined;
  return {
    ...(Number.isFinite(from) && { from }),
    days,
    ...(settled !== undefined && { settled }),
    facets: facetsOf(row, library),
  };
}

/** What both charts of some rows are drawn upon. */
export type ChartGround = Omit<ChartData, 'rows'>;

/** The days that can be brought into view, and those that show the rows of each kind well: see `fitAxis`. */
export function makeChartGround(
  rows: readonly TimelineRow[],
  { newest, direction }: { newest: Day; direction: TextDirection },
): ChartGround {
  const fit = (kind: TimelineRow['kind']): DayRange =>
    fitDays(
      rows.filter((row) => row.kind === kind),
      newest,
    );
  return {
    direction,
    newest,
    whole: wholeOf(rows, newest),
    drawn: { announcement: fit('announcement'), engagement: fit('engagement') },
  };
}

/** What rows of every kind are drawn upon together. */
export function fitGround(
  rows: readonly TimelineRow[],
  { newest, direction }: { newest: Day; direction: TextDirection },
): StripGround {
  const days = fitDays(rows, newest);
  return { axis: { days, direction }, whole: wholeOf(rows, newest), now: openEnd(days, newest) };
}

function fitDays(rows: readonly TimelineRow[], newest: Day): DayRange {
  return fitAxis(
    rows.flatMap((row) => spanOf([row]) ?? []),
    newest,
  );
}

function wholeOf(rows: readonly TimelineRow[], newest: Day): DayRange {
  const { from, to } = spanOf(rows) ?? { from: newest, to: newest + 1 };
  return withAir({ from, to: Math.max(to, newest + 1) });
}

/** What the rows of a kind are drawn upon. */
export function groundOf({ direction, newest, whole, drawn }: ChartGround, kind: TimelineRow['kind']): StripGround {
  const days: DayRange = drawn[kind];
  return { axis: { days, direction }, whole, now: openEnd(days, newest) };
}
