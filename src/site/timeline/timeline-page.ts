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
import { countBefore } from '../../timeline/axis.ts';
import type { DayRule, DrawnDates } from '../../timeline/drawing/draw-dates.ts';
import { drawDates } from '../../timeline/drawing/draw-dates.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import { listTimelineRows, newestAsOf } from '../../timeline/rows.ts';
import type { ChartData } from '../../timeline/view/chart-data.ts';
import type { AnnouncementStrip } from './announcement-strips.ts';
import { toAnnouncementStrips } from './announcement-strips.ts';
import type { EventRecord } from './event-record.ts';
import { makeEventRecord } from './event-record.ts';
import type { StripLegendEntry } from './strip-legend.ts';
import { stripLegend } from './strip-legend.ts';
import type { FacetControl } from './timeline-filters.ts';
import { makeTimelineFilters } from './timeline-filters.ts';
import { groundOf, makeChartData } from './timeline-ground.ts';
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
  readonly announcements: {
    readonly dates: DrawnDates;
    readonly strips: readonly AnnouncementStrip[];
    readonly legend: readonly StripLegendEntry[];
  };
  readonly events: EventRecord & {
    readonly dates: DrawnDates;
    readonly count: readonly Valid<number>[];
    readonly before: number;
  };
  readonly chart: ChartData;
  /** The same as a table, in groups. */
  readonly table: readonly TimelineTableGroup[];
  /** What was known of it from when. */
  readonly history: TimelineHistory;
  readonly filters: readonly FacetControl[];
}

/** For this width, in pixels, the dates of a chart are chosen where no script knows better. */
const nominalWidth = 420;

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
  const context = (kind: TimelineRow['kind']) => ({ ground: groundOf(chart, kind), words });
  const datesOf = (kind: TimelineRow['kind'], rules: readonly DayRule[]): DrawnDates =>
    drawDates(chart.drawn[kind], { direction, lang: words.lang, width: nominalWidth, rules });
  const today: DayRule = {
    kind: 'as-of',
    day: newest,
    label: words.timeline.asOf({ day: formatDay(newest, words.lang) }),
  };
  const texts = [...new Set(rows.flatMap((row) => (row.kind === 'announcement' ? row.announced : [])))];
  return {
    asOf: formatDay(newest, words.lang),
    changeDays: findChangeDays(library, articles),
    record: coalesceStates(snapshots, ({ library: known }) => recordInWords(listTimelineRows(known), words)),
    announcements: {
      dates: datesOf('announcement', [...namedText(texts, words), today]),
      strips: toAnnouncementStrips(rows, history.rows, context('announcement')),
      legend: stripLegend(rows, words),
    },
    events: {
      ...makeEventRecord(rows, history.rows, context('engagement')),
      dates: datesOf('engagement', [...texts.map((day): DayRule => ({ kind: 'article', day })), today]),
      count: history.counts.map(({ value, ...valid }) => ({ ...valid, value: value.engagements })),
      before: countBefore(
        chart.rows.flatMap(({ kind, states }) => (kind === 'engagement' ? (states.at(-1)?.days ?? []) : [])),
        chart.drawn.engagement,
      ),
    },
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

/** Where all was announced on one day, that day by name. */
function namedText(texts: readonly Day[], words: Catalogue): DayRule[] {
  const [day, second] = texts;
  if (day === undefined || second !== undefined) return [];
  return [{ kind: 'article', day, label: words.scripts.timelinePage.said({ day: formatDay(day, words.lang) }) }];
}
