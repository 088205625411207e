import { z } from 'astro/zod';
import { isoDaySchema, plainDay } from './date-record.ts';
import type { ExportedTimeline } from './exported-timeline.ts';
import { rowRecord, rowRecordSchema } from './row-record.ts';

/** Raised when a reader of the old form could not read the new one. */
const schemaVersion = 1;

const timelineJsonSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal(schemaVersion),
  title: z.string(),
  url: z.url().describe('The page that shows the same rows'),
  asOf: isoDaySchema.describe('The day up to which outcomes were checked'),
  rows: z.array(rowRecordSchema).describe('Promises in the order of their articles, then engagements by date'),
});
export type TimelineJson = z.output<typeof timelineJsonSchema>;

/** The rows of a timeline as one JSON document that names its schema. */
export function toTimelineJson(timeline: ExportedTimeline): string {
  const { title, url, asOf, rows, site } = timeline;
  const document: TimelineJson = {
    $schema: site.schema,
    version: schemaVersion,
    title,
    url,
    asOf: plainDay(asOf) ?? '',
    rows: rows.map((row) => rowRecord(row, timeline)),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** The JSON Schema (2020-12) that every timeline in JSON keeps to. `id`: its own full address. */
export function timelineSchema(id: string): string {
  return `${JSON.stringify({ $id: id, title: 'A timeline of Readout', ...z.toJSONSchema(timelineJsonSchema) }, undefined, 2)}\n`;
}
