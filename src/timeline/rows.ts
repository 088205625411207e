import type { Article } from '../model/article.ts';
import type { Day, DayRange } from '../model/day.ts';
import { parseDayOrThrow } from '../model/day.ts';
import { boundsOf } from '../model/edtf/bounds.ts';
import type { Edtf } from '../model/edtf/edtf.ts';
import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';
import type { Engagement } from '../model/registries.ts';
import type { Valid } from '../model/valid-time.ts';
import { coalesceStates } from '../model/valid-time.ts';
import type { AnnouncementRow } from './announcement-row.ts';
import { toAnnouncementRow } from './announcement-row.ts';
import type { EngagementRow } from './engagement-row.ts';
import { toEngagementRow } from './engagement-row.ts';

/** One promise or one engagement. Drawing, table, lists and exports are all made from these. */
export type TimelineRow = AnnouncementRow | EngagementRow;

export interface TimelineRowsOptions {
  /** Only what concerns this article; without it, every promise and every engagement of the library. */
  readonly article?: string;
}

/**
 * The rows of a timeline: promises first, in the order of their passages, then engagements by
 * date. For an article those are the engagement it is about, those that settled its promises, and, as context, every
 * other one within the days that these span. For the rows of an earlier day give it `asOf(library, day)`.
 */
export function listTimelineRows(library: Library, { article: slug }: TimelineRowsOptions = {}): TimelineRow[] {
  const articles = slug === undefined ? [...library.articles.values()] : [getOrThrow(library.articles, slug)];
  const promises = articles.flatMap((article) =>
    article.announcements.map((announcement) => toAnnouncementRow(announcement, { article, library })),
  );
  const engagements = [...library.engagements.values()].sort(
    (a, b) => boundsOf(a.date).from - boundsOf(b.date).from || boundsOf(a.date).to - boundsOf(b.date).to,
  );
  const row = (engagement: Engagement, role: EngagementRow['role']) =>
    toEngagementRow(engagement, { library, promises, role });
  if (slug === undefined) return [...promises, ...engagements.map((engagement) => row(engagement, 'record'))];

  const subject = articles[0]?.commentsOn;
  const settling = new Set(promises.map(({ engagement }) => engagement?.id));
  const own = engagements
    .filter(({ id }) => id === subject || settling.has(id))
    .map((engagement) => row(engagement, engagement.id === subject ? 'subject' : 'settles'));
  const span = spanOf([...promises, ...own]);
  const context = engagements
    .filter(({ id, date }) => id !== subject && !settling.has(id) && span && meets(boundsOf(date), span))
    .map((engagement) => row(engagement, 'context'));
  return [...promises, ...own, ...context];
}

/** The newest day up to which any of the articles was checked; -Infinity where there are none. */
export function newestAsOf(articles: Iterable<Pick<Article, 'asOf'>>): Day {
  return Math.max(...[...articles].map(({ asOf }) => parseDayOrThrow(asOf)));
}

function meets(a: DayRange, b: DayRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The finite days that a set of rows speaks of, or undefined where there are none. Half open. */
export function spanOf(rows: readonly (AnnouncementRow | EngagementRow)[]): DayRange | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    for (const day of row.kind === 'announcement' ? announcementDays(row) : datedDays(row.date)) {
      if (!Number.isFinite(day)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first <= last ? { from: first, to: last } : undefined;
}

function announcementDays({ announced, ended, window, engagement }: AnnouncementRow): Day[] {
  return [
    announced,
    announced + 1,
    ...(ended === undefined ? [] : [ended, ended + 1]),
    ...(window ? datedDays(window) : []),
    ...(engagement ? datedDays(engagement.date) : []),
  ];
}

/** Both bounds; the finite one twice where the other is open, so that a span is never empty. */
function datedDays(date: Edtf): Day[] {
  const { from, to } = boundsOf(date);
  return [Number.isFinite(from) ? from : to - 1, Number.isFinite(to) ? to : from + 1];
}

/** The rows of a timeline as they stood on a day. */
export interface RowsOfDay {
  readonly day: Day;
  readonly rows: readonly TimelineRow[];
}

/** What was known of each row from when, by the row's id. */
export type RowStates = ReadonlyMap<string, readonly Valid<TimelineRow>[]>;

/** The states of every row, from all rows as they stood on several days, oldest first. */
export function listRowStates(days: readonly RowsOfDay[]): RowStates {
  const indexed = days.map(({ day, rows }) => ({ day, rows: new Map(rows.map((row) => [row.id, row])) }));
  const ids = new Set(indexed.flatMap(({ rows }) => [...rows.keys()]));
  return new Map([...ids].map((id) => [id, coalesceStates(indexed, ({ rows }) => rows.get(id))]));
}
