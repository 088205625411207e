import type { Catalogue } from '../../i18n/catalogue.ts';
import { capitalise } from '../../model/capitalise.ts';
import type { AnnouncementStatus } from '../../model/announcement-status.ts';
import { publishedStatus, traitsOf } from '../../model/announcement-status.ts';
import { withoutControls } from '../../model/control-characters.ts';
import type { DayRange } from '../../model/day.ts';
import { dateOf } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import type { Edtf } from '../../model/edtf/edtf.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { rowInWords } from '../../timeline/describe-row.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import { plainDay } from './date-record.ts';
import type { ExportSite } from './export-site.ts';
import type { ExportedTimeline } from './exported-timeline.ts';
import { quotationOf } from './row-record.ts';

import ical, { escape, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/**
 * The rows of a timeline as iCalendar (RFC 5545). Everything is transparent: a record of the world takes up nobody's
 * time. DTSTAMP is the day up to which outcomes were checked, so the same content gives the same bytes. What has no first
 * or no last day is left out, and the calendar's description names it.
 */
export function toCalendar(timeline: ExportedTimeline): string {
  const { title, url, asOf, rows, site } = timeline;
  const words = site.words.exporting.calendar;
  const entries = rows.map((row) => ({ row, entry: toCalendarEntry(row, timeline) }));
  const leftOut = entries.filter(({ entry }) => !entry).map(({ row }) => row.title);
  const calendar = ical({
    // The library escapes what is in an event, but not these.
    name: escape(`${site.title}: ${title}`, false),
    description: escape(leftOut.length === 0 ? words.from({ url }) : words.fromWithout({ url, leftOut }), false),
    prodId: { company: site.title, product: 'Timeline', language: site.words.lang.toUpperCase() },
    url,
  });
  for (const { entry } of entries) {
    if (!entry) continue;
    const { uid, days, edtf, status, related, categories, place, ...told } = entry;
    calendar.createEvent({
      ...told,
      id: uid,
      allDay: true,
      start: dateOf(days.from),
      end: dateOf(days.to),
      stamp: dateOf(asOf),
      status: ICalEventStatus[status],
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: categories.map((name) => ({ name })),
      ...(place !== undefined && { location: place }),
      x: [['X-READOUT-EDTF', edtf], ...(related === undefined ? [] : [['RELATED-TO', related] as [string, string]])],
    });
  }
  return `${withoutControls(calendar.toString())}\r\n`;
}

/** A row as a calendar holds it: whole days, since nothing here is known to the hour. */
export interface CalendarEntry {
  readonly uid: string;
  /** How often the row was revised: the number of its recorded steps. */
  readonly sequence: number;
  readonly days: DayRange;
  /** The date that the days were made from. */
  readonly edtf: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly categories: readonly string[];
  readonly place?: string;
  /** The entry of what kept it or took its place. */
  readonly related?: string;
}

/**
 * A row as an entry, or undefined where it has no first or no last day: a calendar has no way to say "from then on".
 * A kept promise stands on the days of what kept it, any other on its window. The days of a date that is not one exact
 * day or run of days are a window too, and say so.
 */
export function toCalendarEntry(row: TimelineRow, timeline: ExportedTimeline): CalendarEntry | undefined {
  const date = row.kind === 'engagement' ? row.date : isConfirmed(row) ? row.engagement?.date : row.window;
  if (!date) return undefined;
  const days = boundsOf(date);
  if (plainDay(days.from) === undefined || plainDay(days.to) === undefined) return undefined;
  const facts = { days, edtf: date.text, sequence: row.kind === 'announcement' ? row.history.length : 0 };
  return row.kind === 'announcement'
    ? { ...facts, ...toAnnouncementEntry(row, date, timeline) }
    : { ...facts, ...toEngagementEntry(row, timeline.site) };
}

type EntryWords = Omit<CalendarEntry, 'days' | 'edtf' | 'sequence'>;

function isConfirmed({ status }: AnnouncementRow): boolean {
  return traitsOf(status).calendar === 'CONFIRMED';
}

function toAnnouncementEntry(row: AnnouncementRow, date: Edtf, { site, library }: ExportedTimeline): EntryWords {
  const url = site.passage(row.article, row.passage);
  const settled = row.engagement && site.engagement(row.engagement.id);
  const words = site.words.exporting.calendar;
  const status = traitsOf(row.status).calendar;
  const summary = `${capitalise(statusInWords(row.status, site.words), site.words.lang)}: ${row.title}`;
  return {
    uid: uidOf(url, site),
    status: status === 'CONFIRMED' ? statusOf(date) : status,
    summary: status === 'CONFIRMED' ? hedged(summary, date, words) : words.window({ summary }),
    description: [`${rowInWords(row, site.words)}.`, `“${quotationOf(library, row)}”`, row.outcomeNote, settled, url]
      .filter(Boolean)
      .join('\n'),
    url,
    categories: ['promise', publishedStatus(row.status)],
    ...(settled !== undefined && { related: uidOf(settled, site) }),
  };
}

function toEngagementEntry(row: EngagementRow, site: ExportSite): EntryWords {
  const url = site.engagement(row.id);
  return {
    uid: uidOf(url, site),
    status: statusOf(row.date),
    summary: hedged(row.title, row.date, site.words.exporting.calendar),
    description: [row.about, url].join('\n'),
    url,
    categories: ['engagement', row.engagementKind, row.channel],
    ...(row.place && { place: row.place }),
  };
}

/** Made from the address, which is permanent. Addresses hold no stops, so no two become one. */
function uidOf(url: string, { host }: ExportSite): string {
  const path = new URL(url).pathname.split('/').filter(Boolean);
  return `${path.join('.')}@${host}`;
}

function statusOf(date: Edtf): 'CONFIRMED' | 'TENTATIVE' {
  return isCertain(date) ? 'CONFIRMED' : 'TENTATIVE';
}

function statusInWords(status: AnnouncementStatus, { codebook, exporting }: Catalogue): string {
  const own: Readonly<Partial<Record<AnnouncementStatus, string>>> = exporting.calendar.statuses;
  return own[status] ?? codebook.statuses[status].label;
}

function hedged(summary: string, date: Edtf, words: Catalogue['exporting']['calendar']): string {
  return isCertain(date) ? summary : words.inDoubt({ summary });
}

/** Whether every day of a date is known and none is in doubt. */
function isCertain(date: Edtf): boolean {
  if (date.kind === 'one-of') return false;
  const ends = date.kind === 'date' ? [date] : [date.from, date.to];
  return ends.every((end) => typeof end === 'object' && end.precision === 'day' && end.qualifier === undefined);
}
