import { z } from 'astro/zod';
import { passageText } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome, voiceActors, voiceKind } from '../../model/claim.ts';
import { getOrThrow } from '../../model/library.ts';
import { likelihoods } from '../../model/likelihood.ts';
import { claimTypes, valuesOf, verdicts, voices } from '../../model/vocabulary.ts';
import { isoDaySchema } from '../timeline/date-record.ts';
import type { ExportedClaim, ExportedClaims } from './exported-claims.ts';
import { saidOn, writersOf } from './exported-claims.ts';
import { sourceRecord, sourceRecordSchema } from './source-record.ts';

const url = z.url();
const ids = z.array(z.string());
const actor = z.strictObject({
  id: z.string().describe('As in the address of its page'),
  name: z.string().describe('As the pages give it'),
  url: url.describe('Its page'),
});
const outcome = z.strictObject({
  date: isoDaySchema.describe('The day from which this verdict stands'),
  verdict: z.enum(valuesOf(verdicts)).describe('As the codebook defines it'),
  reading: z.boolean().describe('True where it is the editor’s judgement and not plain record'),
  conditionHeld: z.boolean().optional().describe('Whether the condition had come about; absent where nobody can say'),
  note: z.string().describe('What happened, in a sentence or two of the editor’s'),
  sources: z.array(sourceRecordSchema).describe('What it rests on'),
});

/**
 * A claim as data: what JSON publishes and its JSON Schema says. The data page prints the same descriptions, so that none
 * of them can drift from the others.
 */
export const claimRecordSchema = z.strictObject({
  id: z.string().describe('Article and passage, as in the address: unique, and never given to another'),
  url: url.describe('The passage’s page, which never moves'),
  number: z.int().describe('Its note’s number in the article, shared with the notes to announcements'),
  article: z
    .strictObject({
      slug: z.string().describe('As in the article’s address'),
      title: z.string().describe('The article’s own title'),
      url: url.describe('The article’s page'),
      said: isoDaySchema.describe('The day of the text that the article gives, restates or translates'),
      writers: z.array(z.string()).describe('Who wrote that text'),
      asOf: isoDaySchema.describe('The day up to which the article’s outcomes were checked'),
    })
    .describe('The article that makes the claim'),
  quotation: z.string().describe('The words of the article; runs in several paragraphs are joined by a space'),
  lang: z.string().describe('Language of these words (BCP 47)'),
  statement: z.string().describe('What is claimed, in the editor’s words'),
  type: z.enum(valuesOf(claimTypes)).describe('What kind of claim it is'),
  voice: z.enum(valuesOf(voices)).describe('Who says so'),
  speakers: z.array(actor).describe('Whose words are reported, or for whom the writers speak; else empty'),
  hedge: z.string().optional().describe('The words that say how surely, where there are any'),
  likelihood: z
    .strictObject({
      band: z.enum(valuesOf(likelihoods)).describe('One of the seven bands of ICD 203'),
      from: z.int().describe('Its lower edge in per cent, which belongs to it'),
      to: z.int().describe('Its upper edge in per cent, which belongs to the band above'),
    })
    .optional()
    .describe('How surely a forecast is put; absent where the wording gives no likelihood'),
  condition: z.string().optional().describe('What the claim depends on, where it says so'),
  askedOf: z.array(actor).describe('For a demand: who is asked'),
  about: z.array(actor).describe('Whom the claim is about'),
  topics: ids.describe('Subjects, by id'),
  supports: ids.describe('Ids of the claims of the same article for which it is a ground'),
  qualifies: ids.describe('Ids of those that it limits'),
  opposes: ids.describe('Ids of those that it speaks against'),
  resolution: z.string().optional().describe('For a forecast: what would count, and by when'),
  remark: z.string().optional().describe('The editor’s remark on the claim itself'),
  verdict: z.enum(valuesOf(verdicts)).optional().describe('The verdict that stands: the newest outcome’s'),
  outcomes: z.array(outcome).describe('Every verdict there was, oldest first'),
});
export type ClaimRecord = z.output<typeof claimRecordSchema>;

type Context = Pick<ExportedClaims, 'library' | 'site'>;

/** A claim with every reference resolved to a name and an address. */
export function claimRecord({ claim, article }: ExportedClaim, context: Context): ClaimRecord {
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
    speakers: voiceActors(claim.voice).map((id) => actorRecord(id, context)),
    ...(claim.hedge && { hedge: claim.hedge }),
    ...(claim.likelihood && { likelihood: bandRecord(claim.likelihood) }),
    ...(claim.condition && { condition: claim.condition }),
    askedOf: claim.askedOf.map((id) => actorRecord(id, context)),
    about: claim.about.map((id) => actorRecord(id, context)),
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

function actorRecord(id: string, { library, site }: Context): ClaimRecord['about'][number] {
  return { id, name: getOrThrow(library.actors, id).name, url: site.actor(id) };
}
