import { z } from 'astro/zod';
import { isoDaySchema } from '../timeline/date-record.ts';
import { claimRecord, claimRecordSchema } from './claim-record.ts';
import type { ExportedClaims } from './exported-claims.ts';
import { omissionRecord, omissionRecordSchema } from './omission-record.ts';

/** Raised when a reader of the old form could not read the new one. CSV and JSON have it in common. */
export const claimsVersion = 1;

const claimsJsonSchema = z.strictObject({
  $schema: z.url().describe('The JSON Schema that the document keeps to'),
  version: z.literal(claimsVersion).describe('Version of the form'),
  title: z.string().describe('Whose claims these are'),
  url: z.url().describe('The page that shows them'),
  asOf: isoDaySchema
    .optional()
    .describe('The newest day up to which outcomes were checked; absent where there are none'),
  claims: z.array(claimRecordSchema).describe('In the order of their articles, newest first, and then of the text'),
  silences: z
    .array(omissionRecordSchema)
    .describe('Topics that the texts leave out; none beside the claims of an actor'),
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
    claims: claims.map((claim) => claimRecord(claim, exported)),
    silences: omissions.map(({ omission, article }) => omissionRecord(omission, article, exported)),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** The JSON Schema (2020-12) that claims in JSON keep to. `id`: its own full address. */
export function claimsSchema(id: string): string {
  const schema = { $id: id, title: `Claims of Readout, version ${claimsVersion}`, ...z.toJSONSchema(claimsJsonSchema) };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
