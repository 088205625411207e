import { z } from 'astro/zod';
import { passageText } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome, voiceActors, voiceKind } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import { likelihoods } from '../../model/likelihood.ts';
import { claimTypes, valuesOf, verdicts, voices } from '../../model/vocabulary.ts';
import { isoDaySchema } from '../timeline/date-record.ts';
import type { ExportedClaim, ExportedClaims } from './exported-claims.ts';
import { saidOn, writersOf } from './exported-claims.ts';

/** What something rests on, as data. */
export const sourceRecordSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.url(),
});

export function sourceRecord(id: string, library: Pick<Library, 'sources'>): z.output<typeof sourceRecordSchema> {
  const { title, publisher, url } = getOrThrow(library.sources, id);
  return { id, title, publisher, url };
}

const url = z.url();
const ids = z.array(z.string());
const actor = z.strictObject({
  id: z.string(),
  name: z.string(),
  url: url,
});
const outcome = z.strictObject({
  date: isoDaySchema,
  verdict: z.enum(verdicts),
  reading: z.boolean(),
  conditionHeld: z.boolean().optional(),
  note: z.string(),
  sources: z.array(sourceRecordSchema),
});

/**
 * A claim as data: what JSON publishes and its JSON Schema says. The data page prints the same descriptions, so that none
 * of them can drift from the others.
 */
export const claimRecordSchema = z.strictObject({
  id: z.string(),
  url: url,
  number: z.int(),
  article: z.strictObject({
    slug: z.string(),
    title: z.string(),
    url: url,
    said: isoDaySchema,
    writers: z.array(z.string()),
    asOf: isoDaySchema,
  }),
  quotation: z.string(),
  lang: z.string(),
  statement: z.string(),
  type: z.enum(claimTypes),
  voice: z.enum(voices),
  speakers: z.array(actor),
  hedge: z.string().optional(),
  likelihood: z
    .strictObject({
      band: z.enum(valuesOf(likelihoods)),
      from: z.int(),
      to: z.int(),
    })
    .optional(),
  condition: z.string().optional(),
  askedOf: z.array(actor),
  about: z.array(actor),
  topics: ids,
  supports: ids,
  qualifies: ids,
  opposes: ids,
  resolution: z.string().optional(),
  remark: z.string().optional(),
  verdict: z.enum(verdicts).optional(),
  outcomes: z.array(outcome),
});
export type ClaimRecord = z.output<typeof claimRecordSchema>;

type Context = Pick<ExportedClaims, 'library' | 'site'>;

/** A claim with every reference resolved to a name and an address. */
export function toClaimRecord({ claim, article }: ExportedClaim, context: Context): ClaimRecord {
  const { slug } = article;
  const passage = article.passages.find(({ id }) => id === claim.id);
  if (passage?.number === undefined) throw new Error(`No numbered passage "${claim.id}" in ${slug}`);
  const verdict = latestOutcome(claim)?.verdict;
  const sameText = (own: readonly string[]) => own.map((id) => `${slug}/${id}`);
  return {
    id: `${slug}/${claim.id}`,
    url: context.site.passage(slug, claim.id),
    number: passage.number,
    article: {
      slug,
      title: article.title,
      url: context.site.article(slug),
      said: saidOn(article),
      writers: [...writersOf(article)],
      asOf: article.asOf,
    },
    quotation: passageText(article, passage),
    lang: article.lang,
    statement: claim.statement,
    type: claim.type,
    voice: voiceKind(claim.voice),
    speakers: voiceActors(claim.voice).map((id) => toActorRecord(id, context)),
    ...(claim.hedge && { hedge: claim.hedge }),
    ...(claim.likelihood && { likelihood: bandRecord(claim.likelihood) }),
    ...(claim.condition && { condition: claim.condition }),
    askedOf: claim.askedOf.map((id) => toActorRecord(id, context)),
    about: claim.about.map((id) => toActorRecord(id, context)),
    topics: [...claim.topics],
    supports: sameText(claim.supports),
    qualifies: sameText(claim.qualifies),
    opposes: sameText(claim.opposes),
    ...(claim.resolution && { resolution: claim.resolution }),
    ...(claim.note && { remark: claim.note }),
    ...(verdict && { verdict }),
    outcomes: claim.outcomes.map(({ sources, ...told }) => ({
      ...told,
      sources: sources.map((id) => sourceRecord(id, context.library)),
    })),
  };
}

function bandRecord(band: NonNullable<Claim['likelihood']>): NonNullable<ClaimRecord['likelihood']> {
  const { from, to } = likelihoods[band];
  return { band, from, to };
}

function toActorRecord(id: string, { library, site }: Context): ClaimRecord['about'][number] {
  return { id, name: getOrThrow(library.actors, id).name, url: site.actor(id) };
}
