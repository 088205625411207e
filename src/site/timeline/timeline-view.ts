import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import { directionOf } from '../../model/text-direction.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import type { ScopedTimeline, TimelineScope } from '../../timeline/timeline-of.ts';
import { makeTimeline } from '../../timeline/timeline-of.ts';
import type { TimelineCharts } from './timeline-charts.ts';
import { fitTimelineCharts } from './timeline-charts.ts';
import type { TimelineHistory } from './timeline-states.ts';
import type { TimelineTableRow } from './timeline-table.ts';
import { makeTimelineTable } from './timeline-table.ts';

/** A timeline on the page of an article or an actor: the same rows drawn and as a table, and what was known of them from when. */
export interface TimelineView extends ScopedTimeline {
  readonly charts: TimelineCharts;
  readonly table: readonly TimelineTableRow[];
  readonly history: TimelineHistory;
}

/** The timeline of a scope with its history; undefined where it has no rows. It runs the way of the words beside it. */
export function makeTimelineView(
  library: Library,
  words: Catalogue,
  { scope, historyOf }: { scope: TimelineScope; historyOf: (rows: readonly TimelineRow[]) => TimelineHistory },
): TimelineView | undefined {
  const timeline = makeTimeline(library, scope);
  if (!timeline) return undefined;
  const { asOf: newest, rows } = timeline;
  const history = historyOf(rows);
  const charts = fitTimelineCharts(rows, history.rows, { newest, direction: directionOf(words.lang), words });
  return { ...timeline, charts, table: makeTimelineTable(library, rows, words), history };
}
