import type { Library } from '../../model/library.ts';
import type { Day, DayRange } from '../../model/day.ts';
import type { TextDirection } from '../../model/text-direction.ts';
import { settledDay } from '../../timeline/announcement-row.ts';
import { openEnd } from '../../timeline/axis.ts';
import type { StripGround } from '../../timeline/drawing/draw-strip.ts';
import type { RowStates, TimelineRow } from '../../timeline/rows.ts';
import { spanOf } from '../../timeline/rows.ts';
import { withAir } from '../../timeline/scale.ts';
import type { ChartData, ChartRow, ChartRowState } from '../../timeline/view/chart-data.ts';
import { chartDataSchema } from '../../timeline/view/chart-data.ts';
import { facetsOf } from '../../timeline/view/row-facets.ts';
import { fitRows, knownRows } from '../../timeline/view/shown-rows.ts';

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
  const shown = knownRows(read, newest);
  const all = spanOf(rows) ?? { from: newest, to: newest + 1 };
  return chartDataSchema.parse({
    direction,
    newest,
    whole: withAir({ from: all.from, to: Math.max(all.to, newest + 1) }),
    drawn: {
      announcement: fitRows(shown, 'announcement', newest),
      engagement: fitRows(shown, 'engagement', newest),
    },
    rows: read,
  });
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

/** What the rows of a kind are drawn upon. */
export function groundOf({ direction, newest, whole, drawn }: ChartData, kind: ChartRow['kind']): StripGround {
  const days: DayRange = drawn[kind];
  return { axis: { days, direction }, whole, now: openEnd(days, newest) };
}
