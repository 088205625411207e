import { z } from 'astro/zod';
import type { Article } from '../../model/article.ts';
import type { Omission } from '../../model/omission.ts';
import { isoDaySchema } from '../timeline/date-record.ts';
import type { ExportedClaims } from './exported-claims.ts';
import { sourceRecord, sourceRecordSchema } from './source-record.ts';

/** A topic that a text leaves out, as data: what JSON publishes beside the claims, and the data page explains. */
export const omissionRecordSchema = z.strictObject({
  article: z
    .strictObject({
      slug: z.string().describe('As in the article’s address'),
      title: z.string().describe('The article’s own title'),
      url: z.url().describe('The article’s page'),
    })
    .describe('The article whose text leaves the topic out'),
  topic: z.string().describe('The topic, by id'),
  label: z.string().optional().describe('The topic as readers see it, where that is more than its id'),
  note: z.string().describe('The editor’s note: who raises it, and what the text says instead, if anything'),
  since: isoDaySchema.describe('The day from which it could be seen'),
  sources: z.array(sourceRecordSchema).describe('The accounts of the same event that raise it'),
});
export type OmissionRecord = z.output<typeof omissionRecordSchema>;

export function omissionRecord(
  { topic, label, note, date, sources }: Omission,
  { slug, title, asOf }: Article,
  { site, library }: Pick<ExportedClaims, 'site' | 'library'>,
): OmissionRecord {
  return {
    article: { slug, title, url: site.article(slug) },
    topic,
    ...(label !== undefined && { label }),
    note,
    since: date ?? asOf,
    sources: sources.map((id) => sourceRecord(id, library)),
  };
}
