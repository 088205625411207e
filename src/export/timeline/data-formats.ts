import type { Catalogue } from '../../i18n/catalogue.ts';
import { toCalendar } from './timeline-calendar.ts';
import { toTimelineCsv } from './timeline-csv.ts';
import { toTimelineJson } from './timeline-json.ts';
import { svgWidth, toTimelineSvg } from './timeline-svg.ts';
import { toPloverEvents } from './plover-events.ts';
import type { ExportedTimeline } from './exported-timeline.ts';

/** A form in which a timeline can be taken away. */
export interface DataFormat {
  /** What `readout export` calls it, and the catalogue, which says what it holds. */
  readonly name: keyof Catalogue['exporting']['timelineFormats'];
  /** Name of its file, whose folder says which timeline it is. */
  readonly file: string;
  readonly mediaType: string;
  /** Offered for the whole site alone: one article or actor may have none of it. */
  readonly siteOnly?: true;
  readonly write: (timeline: ExportedTimeline) => string | Uint8Array<ArrayBuffer>;
}

/** Every form, in the order in which pages offer them. A new one is one file, one entry here, and its words. */
export const dataFormats: readonly DataFormat[] = [
  {
    name: 'ics',
    file: 'timeline.ics',
    mediaType: 'text/calendar',
    write: toCalendar,
  },
  {
    name: 'json',
    file: 'timeline.json',
    mediaType: 'application/json',
    write: toTimelineJson,
  },
  {
    name: 'csv',
    file: 'timeline.csv',
    mediaType: 'text/csv',
    write: toTimelineCsv,
  },
  {
    name: 'plover',
    file: 'events.jsonl',
    mediaType: 'application/jsonl',
    siteOnly: true,
    write: toPloverEvents,
  },
  {
    name: 'svg',
    file: 'timeline.svg',
    mediaType: 'image/svg+xml',
    write: toTimelineSvg,
  },
  {
    name: 'png',
    file: 'timeline.png',
    mediaType: 'image/png',
    write: (timeline) => timeline.site.svgToPng(toTimelineSvg(timeline), { width: 1.5 * svgWidth }),
  },
];
