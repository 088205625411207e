import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Day } from '../../model/day.ts';
import { formatDay } from '../../i18n/format-day.ts';
import type { Library } from '../../model/library.ts';
import { findChangeDays, takeSnapshots } from '../../timeline/change-days.ts';
import { cellsOf } from '../../timeline/date-cells.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import type { TimelineLayout } from '../../timeline/layout.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import type { FacetControl } from './timeline-filters.ts';
import { makeTimelineControls } from './timeline-filters.ts';
import type { TimelineHistory } from './timeline-states.ts';
import { makeTimelineHistory } from './timeline-states.ts';
import type { TimelineTableGroup } from './timeline-table.ts';
import { groupTable } from './timeline-table.ts';
import type { TimelineView } from './timeline-view.ts';
import { layoutTimelineSheet, makeTimelineView } from './timeline-view.ts';

/** Every value that the timeline page shows. */
export interface TimelinePage {
  readonly asOf: string;
  readonly timeline: TimelineView;
  /** The same for one sheet of paper, where it fits one. */
  readonly sheet?: TimelineLayout;
  /** Its table, in the groups of the chart. */
  readonly table: readonly TimelineTableGroup[];
  /** The days on which something changed, oldest first; the last is the one that the page shows. */
  readonly changeDays: readonly Day[];
  /** What was known of it from when: rows, counts and scores. */
  readonly history: TimelineHistory;
  /** The states of the table's lines as the page writes them: see `withoutSaidDays`. */
  readonly tableStates: TimelineHistory['table'];
  readonly controls: readonly FacetControl[];
}

/** Assembles the timeline of the whole library; undefined where nothing is published yet. */
export function makeTimelinePage(library: Library, words: Catalogue): TimelinePage | undefined {
  const timeline = makeTimelineView(library, words);
  if (!timeline) return undefined;
  const articles = [...library.articles.values()];
  const sheet = layoutTimelineSheet(timeline, words);
  const history = makeTimelineHistory(library, takeSnapshots(library, articles), words);
  return {
    asOf: formatDay(timeline.asOf, words.lang),
    timeline,
    ...(sheet && { sheet }),
    table: groupTable(timeline.table, timeline.rows, words),
    changeDays: findChangeDays(library, articles),
    history,
    tableStates: withoutSaidDays(history.table, timeline.rows),
    controls: makeTimelineControls(timeline.rows, words),
  };
}

/** An engagement is known from its first day on, which its mark tells the script: the table of hundreds need not repeat it. */
function withoutSaidDays(table: TimelineHistory['table'], rows: readonly TimelineRow[]): TimelineHistory['table'] {
  const firstDays = new Map(rows.flatMap((row) => (row.kind === 'engagement' ? [[row.id, firstDay(row)]] : [])));
  return new Map(
    [...table].map(([id, states]) => [
      id,
      states.map((state, index) =>
        index === 0 && state.from === firstDays.get(id) ? { ...state, from: -Infinity } : state,
      ),
    ]),
  );
}

function firstDay({ date }: Pick<EngagementRow, 'date'>): Day {
  return Math.min(...cellsOf(date).map(({ outer }) => outer.from));
}
