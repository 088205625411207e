import ical, { escape, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { withoutControls } from '../../model/control-characters.ts';
import { dateOf } from '../../model/day.ts';
import { calendarEntry } from './calendar-entry.ts';
import type { ExportedTimeline } from './exported-timeline.ts';

/**
 * The rows of a timeline as iCalendar (RFC 5545). Everything is transparent: a record of the world takes up nobody's
 * time. DTSTAMP is the day up to which outcomes were checked, so the same content gives the same bytes. What has no first
 * or no last day is left out, and the calendar's description names it.
 */
export function toCalendar(timeline: ExportedTimeline): string {
  const { title, url, asOf, rows, site } = timeline;
  const words = site.words.exporting.calendar;
  const entries = rows.map((row) => ({ row, entry: calendarEntry(row, timeline) }));
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
