import { z } from 'astro/zod';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import type { Omission } from '../../model/omission.ts';
import { toJsonSchema } from '../describe-fields.ts';
import { isoDaySchema } from '../timeline/date-record.ts';
import { toClaimRecord, claimRecordSchema, sourceRecord, sourceRecordSchema } from './claim-record.ts';
import type { ExportedClaims } from './exported-claims.ts';

/** Raised when a reader of the old form could not read the new one. CSV and JSON have it in common. */
export const claimsVersion = 1;

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

export function toOmissionRecord(
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

const claimsJsonSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal(claimsVersion),
  title: z.string(),
  url: z.url(),
  asOf: isoDaySchema.optional(),
  claims: z.array(claimRecordSchema),
  silences: z.array(omissionRecordSchema),
});
export type ClaimsJson = z.output<typeof claimsJsonSchema>;

/** Claims as one JSON document that names its schema. */
export function toClaimsJson(exported: ExportedClaims): string {
  const { title, asOf, claims, omissions, site } = exported;
  const document: ClaimsJson = {
    $schema: site.claimsSchema,
    version: claimsVersion,
    title,
    url: site.claims,
    ...(asOf !== undefined && { asOf }),
    claims: claims.map((claim) => toClaimRecord(claim, exported)),
    silences: omissions.map(({ omission, article }) => toOmissionRecord(omission, article, exported)),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** The JSON Schema (2020-12) that claims in JSON keep to. `id`: its own full address. */
export function makeClaimsSchema(id: string, { schemas, records }: Catalogue['exporting']): string {
  const title = schemas.claims({ version: claimsVersion });
  return `${JSON.stringify({ $id: id, title, ...toJsonSchema(claimsJsonSchema, records.claims) }, undefined, 2)}\n`;
}
