import { toCalendar } from './timeline-calendar.ts';
import { toTimelineCsv } from './timeline-csv.ts';
import { toTimelineJson } from './timeline-json.ts';
import { svgWidth, toTimelineSvg } from './timeline-svg.ts';
import { toPloverEvents } from './plover-events.ts';
import type { ExportedTimeline } from './exported-timeline.ts';

/** A form in which a timeline can be taken away. */
export interface DataFormat {
  /** What `readout export` calls it. */
  readonly name: string;
  /** Name of its file, whose folder says which timeline it is. */
  readonly file: string;
  readonly label: string;
  readonly mediaType: string;
  /** What it holds, in a sentence. */
  readonly holds: string;
  /** Offered for the whole site alone: one article or actor may have none of it. */
  readonly siteOnly?: true;
  readonly write: (timeline: ExportedTimeline) => string | Uint8Array<ArrayBuffer>;
}

/** Every form, in the order in which pages offer them. A new one is one file and one entry here. */
export const dataFormats: readonly DataFormat[] = [
  {
    name: 'ics',
    file: 'timeline.ics',
    label: 'calendar',
    mediaType: 'text/calendar',
    holds: 'Every promise and engagement that has a first and a last day, as whole-day entries (iCalendar, RFC 5545).',
    write: toCalendar,
  },
  {
    name: 'json',
    file: 'timeline.json',
    label: 'JSON',
    mediaType: 'application/json',
    holds: 'Every row with its dates, people, history, quotation and sources (JSON, with a JSON Schema).',
    write: toTimelineJson,
  },
  {
    name: 'csv',
    file: 'timeline.csv',
    label: 'CSV',
    mediaType: 'text/csv',
    holds: 'The same rows, one a line, for spreadsheets (CSV, RFC 4180).',
    write: toTimelineCsv,
  },
  {
    name: 'plover',
    file: 'events.jsonl',
    label: 'event records',
    mediaType: 'application/jsonl',
    holds: 'Events after PLOVER, one JSON object a line, each with its quotation where there is one.',
    siteOnly: true,
    write: toPloverEvents,
  },
  {
    name: 'svg',
    file: 'timeline.svg',
    label: 'SVG',
    mediaType: 'image/svg+xml',
    holds: 'The timeline as a drawing that needs nothing beside it (SVG).',
    write: toTimelineSvg,
  },
  {
    name: 'png',
    file: 'timeline.png',
    label: 'PNG',
    mediaType: 'image/png',
    holds: 'The same drawing as a picture, half as large again (PNG).',
    write: (timeline) => timeline.site.svgToPng(toTimelineSvg(timeline), { width: 1.5 * svgWidth(timeline) }),
  },
];
