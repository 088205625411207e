import { z } from 'astro/zod';
import { daySchema, idSchema, lineSchema } from './fields.ts';
import type { FieldForm } from './fields.ts';

/** What became of an address that no longer stands for something in a text. Neither: it still does. */
const former = {
  /** The day it was withdrawn, and why; it keeps a page that says so. */
  withdrawn: z.exactOptional(daySchema),
  why: z.exactOptional(lineSchema),
  /** The address that took its place, as `article/id`, or `article` for a whole article. */
  now: z.exactOptional(z.string()),
};
const textSchema = z.string().min(1);
const common = { article: idSchema, first: daySchema, ...former };
/** What the page at the address was called. */
const title = lineSchema;
/** Of its short address, `/p/<code>/`. */
const code = z.string().regex(/^[a-z0-9]+$/);

/** A version of an article that was published. */
const versionSchema = z.strictObject({
  /** See `articleVersion`. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  /** Number of the canonical form that the hash is made of. */
  form: z.int().positive(),
  publishedOn: daySchema,
});

const articleLinkSchema = z.strictObject({
  ...common,
  kind: z.literal('article'),
  title,
  /** Oldest first. */
  versions: z.exactOptional(z.array(versionSchema)),
});
const paragraphLinkSchema = z.strictObject({
  ...common,
  kind: z.literal('paragraph'),
  id: idSchema,
  /** Its words, all of them. */
  quote: textSchema,
});
const actorLinkSchema = z.strictObject({ ...common, kind: z.literal('actor'), id: idSchema, code, title });
const quoteLinkSchema = z.strictObject({
  ...common,
  kind: z.enum(['claim', 'visit']),
  id: idSchema,
  code,
  title,
  /** The words as the text had them, and their surroundings: see `RecordedAnchor` in src/anchoring/reanchor. */
  quote: textSchema,
  prefix: z.string(),
  suffix: z.string(),
  paragraph: z.exactOptional(idSchema),
});

/** An address that was published, with what it takes to keep it: one line of content/permalinks.yaml. */
export const permalinkSchema = z
  .discriminatedUnion('kind', [articleLinkSchema, paragraphLinkSchema, actorLinkSchema, quoteLinkSchema])
  .refine(({ withdrawn, why, now }) => (withdrawn === undefined) === (why === undefined) && !(withdrawn && now), {
    message: 'former-address' satisfies FieldForm,
  });

export type PublishedVersion = z.output<typeof versionSchema>;
export type ArticleLink = z.output<typeof articleLinkSchema>;
export type ParagraphLink = z.output<typeof paragraphLinkSchema>;
export type ActorLink = z.output<typeof actorLinkSchema>;
/** The address of a claim or a visit. */
export type QuoteLink = z.output<typeof quoteLinkSchema>;
export type Permalink = ArticleLink | ParagraphLink | ActorLink | QuoteLink;
