import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay } from '../../i18n/format-day.ts';
import { announcementStatuses } from '../../model/announcement-status.ts';
import type { AnnouncementStatus } from '../../model/announcement-status.ts';
import { asOf } from '../../model/as-of.ts';
import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { TextDirection } from '../../model/text-direction.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import { findChangeDays, takeSnapshots } from '../../timeline/change-days.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import { listTimelineRows, newestAsOf } from '../../timeline/rows.ts';
import type { ChartData } from '../../timeline/view/chart-data.ts';
import type { TimelineCharts } from './timeline-charts.ts';
import { makeTimelineCharts } from './timeline-charts.ts';
import type { FacetControl } from './timeline-filters.ts';
import { makeTimelineFilters } from './timeline-filters.ts';
import { makeChartData } from './timeline-ground.ts';
import type { TimelineHistory } from './timeline-states.ts';
import { makeTimelineHistory } from './timeline-states.ts';
import type { TimelineTableGroup } from './timeline-table.ts';
import { groupTable, makeTimelineTable } from './timeline-table.ts';

/** Every value that the timeline page shows. */
export interface TimelinePage {
  readonly asOf: string;
  /** The days on which something changed, oldest first; the last is the one that the page shows. */
  readonly changeDays: readonly Day[];
  /** What came of the announcements, in a sentence; each slot is the status of its words. */
  readonly record: readonly Valid<Sentence<AnnouncementStatus>>[];
  readonly charts: TimelineCharts;
  /** How many events there were. */
  readonly eventCounts: readonly Valid<number>[];
  readonly chart: ChartData;
  /** The same as a table, in groups. */
  readonly table: readonly TimelineTableGroup[];
  /** What was known of it from when. */
  readonly history: TimelineHistory;
  readonly filters: readonly FacetControl[];
}

/** Assembles the timeline of the whole library; undefined where nothing is published yet. */
export function makeTimelinePage(
  library: Library,
  words: Catalogue,
  direction: TextDirection = 'ltr',
): TimelinePage | undefined {
  const articles = [...library.articles.values()];
  const newest = newestAsOf(articles);
  const rows = listTimelineRows(asOf(library, newest));
  if (rows.length === 0) return undefined;
  const snapshots = takeSnapshots(library, articles);
  const history = makeTimelineHistory(library, snapshots, words);
  const chart = makeChartData(rows, history.rows, { library, newest, direction });
  return {
    asOf: formatDay(newest, words.lang),
    changeDays: findChangeDays(library, articles),
    record: coalesceStates(snapshots, ({ library: known }) => recordInWords(listTimelineRows(known), words)),
    charts: makeTimelineCharts(rows, history.rows, { ground: chart, words }),
    eventCounts: history.counts.map(({ value, ...valid }) => ({ ...valid, value: value.engagements })),
    chart,
    table: groupTable(makeTimelineTable(library, rows, words), rows, words),
    history,
    filters: makeTimelineFilters(rows, library, words),
  };
}

/** What came of them, the one day on which they were announced, and the shortest and the longest wait of those that came about. */
function recordInWords(rows: readonly TimelineRow[], words: Catalogue): Sentence<AnnouncementStatus> | undefined {
  const announcements = rows.filter((row) => row.kind === 'announcement');
  if (announcements.length === 0) return undefined;
  const by = announcementStatuses
    .map((key) => ({ key, count: announcements.filter(({ status }) => status === key).length }))
    .filter(({ count }) => count > 0);
  const [day, second] = new Set(announcements.map(({ announced }) => announced));
  const waits = announcements.flatMap(({ status, lead }) =>
    status === 'held' && lead !== undefined && lead > 0 ? lead : [],
  );
  const ends = [...new Set([Math.min(...waits), Math.max(...waits)])].filter(Number.isFinite);
  return words.record.promises(
    { all: announcements.length, by },
    { ...(day !== undefined && second === undefined && { day: formatDay(day, words.lang) }), waits: ends },
  );
}
