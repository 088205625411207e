import { z } from 'astro/zod';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeSchema } from '../describe-fields.ts';
import { isoDaySchema, plainDay } from './date-record.ts';
import type { ExportedTimeline } from './exported-timeline.ts';
import { rowRecord, rowRecordSchema } from './row-record.ts';

/** Raised when a reader of the old form could not read the new one. */
const schemaVersion = 1;

const timelineJsonSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal(schemaVersion),
  title: z.string(),
  url: z.url(),
  asOf: isoDaySchema,
  rows: z.array(rowRecordSchema),
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
export function makeTimelineSchema(id: string, { schemas, records }: Catalogue['exporting']): string {
  const schema = describeSchema(z.toJSONSchema(timelineJsonSchema), records.timeline, {
    date: records.date,
    promise: records.announcement,
  });
  return `${JSON.stringify({ $id: id, title: schemas.timeline, ...schema }, undefined, 2)}\n`;
}
