import { z } from 'astro/zod';
import type { Article } from '../../model/article.ts';
import type { Omission } from '../../model/omission.ts';
import { isoDaySchema } from '../timeline/date-record.ts';
import type { ExportedClaims } from './exported-claims.ts';
import { sourceRecord, sourceRecordSchema } from './source-record.ts';

/** A topic that a text leaves out, as data: what JSON publishes beside the claims, and the data page explains. */
export const omissionRecordSchema = z.strictObject({
  article: z.strictObject({
    slug: z.string(),
    title: z.string(),
    url: z.url(),
  }),
  topic: z.string(),
  label: z.string().optional(),
  note: z.string(),
  since: isoDaySchema,
  sources: z.array(sourceRecordSchema),
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
