import { z } from 'astro/zod';
import { daySchema, idSchema, lineSchema } from './fields.ts';

const paragraphKeySchema = z.string().regex(/^p-[0-9a-z]+$/, 'a paragraph key such as "p-3k7cd"');

/** Words and what stood around them when they were recorded (see `RecordedAnchor` in `src/anchoring`). */
const anchorFields = {
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  share: z.number().min(0).max(1),
  before: paragraphKeySchema.exactOptional(),
  after: paragraphKeySchema.exactOptional(),
};

/** An address that was given up: it keeps its last words, and says when and why. */
const withdrawalSchema = z.strictObject({ day: daySchema, why: lineSchema });
export type Withdrawal = z.output<typeof withdrawalSchema>;

const addressFields = {
  /** First day on which the address was published. */
  since: daySchema,
  withdrawn: withdrawalSchema.exactOptional(),
};

/** A paragraph's address, `#p-…`, with the words it stands for. */
export const recordedParagraphSchema = z.strictObject({ ...addressFields, ...anchorFields });
export type RecordedParagraph = z.output<typeof recordedParagraphSchema>;

const code = z
  .string()
  .regex(/^[0-9a-z]+$/)
  .exactOptional();

/** The address of a claim or visit, with the words its tag was accepted for. */
export const recordedQuoteSchema = z.strictObject({
  kind: z.enum(['claim', 'visit']),
  ...addressFields,
  /** Its short address, `/p/<code>/`. */
  code,
  paragraph: paragraphKeySchema.exactOptional(),
  ...anchorFields,
});
export type RecordedQuote = z.output<typeof recordedQuoteSchema>;

/** The address of an actor in a text: it stands for every mention, and keeps the first one's words. */
export const recordedActorSchema = z.strictObject({
  kind: z.literal('actor'),
  ...addressFields,
  code,
  quote: z.string().min(1),
});
export type RecordedActor = z.output<typeof recordedActorSchema>;

export const recordedPassageSchema = z.discriminatedUnion('kind', [recordedQuoteSchema, recordedActorSchema]);
export type RecordedPassage = z.output<typeof recordedPassageSchema>;

/** An address that now leads to another. */
const renamingSchema = z.strictObject({ to: idSchema, day: daySchema });

export const recordedArticleSchema = z.strictObject({
  since: daySchema,
  /** By key. */
  paragraphs: z.record(paragraphKeySchema, recordedParagraphSchema),
  /** By id. */
  passages: z.record(idSchema, recordedPassageSchema),
  /** Former ids. */
  renamed: z.record(idSchema, renamingSchema),
});
export type RecordedArticle = z.output<typeof recordedArticleSchema>;

/** Every address that was ever published (design, section 3). */
export const ledgerSchema = z.strictObject({
  /** By slug. */
  articles: z.record(idSchema, recordedArticleSchema),
  /** Former slugs. */
  renamed: z.record(idSchema, renamingSchema),
});
export type Ledger = z.output<typeof ledgerSchema>;

/** The ledger of a site that has published nothing. */
export const emptyLedger: Ledger = { articles: {}, renamed: {} };

/** Where a former id or slug leads, through all its renamings; undefined where there is none of that name. */
export function findRenamed(renamed: Ledger['renamed'], name: string): string | undefined {
  let to = own(renamed, name)?.to;
  for (let next = to; next !== undefined; next = own(renamed, next)?.to) to = next;
  return to;
}

/** The entry of that name, and none that every object has. */
export function own<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
