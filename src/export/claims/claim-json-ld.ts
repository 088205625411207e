import { passageText } from '../../model/article.ts';
import type { Claim, ClaimOutcome } from '../../model/claim.ts';
import { latestOutcome, voiceActors, voiceKind } from '../../model/claim.ts';
import { getOrThrow } from '../../model/library.ts';
import { creditOf } from '../../model/verdict.ts';
import { relations } from '../../model/vocabulary.ts';
import type { JsonLd } from '../timeline/event-json-ld.ts';
import type { ExportedClaim, ExportedClaims } from './exported-claims.ts';
import { saidOn, writersOf } from './exported-claims.ts';

type Context = Pick<ExportedClaims, 'library' | 'site'>;

/**
 * What the terms mean: schema.org, and for what it lacks (it defines no relations between claims) the codebook's own
 * entries, which stand at the addresses that the values are.
 */
export function makeClaimContext({ site }: Pick<Context, 'site'>): readonly unknown[] {
  const link = (name: string) => ({ '@id': site.vocabulary(name), '@type': '@id' });
  return [
    'https://schema.org',
    {
      claimType: link('type'),
      voice: link('voice'),
      speaker: link('voice'),
      likelihood: link('likelihood'),
      verdict: link('verdict'),
      ...Object.fromEntries(
        relations.map((relation) => [relation, { '@id': site.term('relation', relation), '@type': '@id' }]),
      ),
    },
  ];
}

/** A claim as a schema.org `Claim`, and the check of it where it is one to check as a fact: without their context. */
export function claimGraph(exported: ExportedClaim, context: Context): readonly JsonLd[] {
  const review = toClaimReview(exported, context);
  return [toClaimNode(exported, context), ...(review ? [review] : [])];
}

function toClaimNode({ claim, article }: ExportedClaim, { library, site }: Context): JsonLd {
  const passage = article.passages.find(({ id }) => id === claim.id);
  const verdict = latestOutcome(claim)?.verdict;
  const { of } = article.text;
  return {
    '@type': 'Claim',
    '@id': site.passage(article.slug, claim.id),
    url: site.passage(article.slug, claim.id),
    name: claim.statement,
    ...(passage && { text: passageText(article, passage) }),
    inLanguage: article.lang,
    author: writersOf(article).map((name) => ({ '@type': 'Person', name })),
    datePublished: saidOn(article),
    appearance: { '@type': 'Article', '@id': site.article(article.slug), name: article.title },
    ...(of && {
      firstAppearance: {
        '@type': 'Article',
        name: of.title,
        ...(of.url && { url: of.url }),
        datePublished: saidOn(article),
        ...(of.publisher && { publisher: { '@type': 'Organization', name: of.publisher } }),
      },
    }),
    about: claim.about.map((id) => ({ '@id': site.actor(id), name: getOrThrow(library.actors, id).name })),
    keywords: claim.topics,
    claimType: site.term('type', claim.type),
    voice: site.term('voice', voiceKind(claim.voice)),
    ...(voiceActors(claim.voice).length > 0 && { speaker: voiceActors(claim.voice).map((id) => site.actor(id)) }),
    ...(claim.likelihood && { likelihood: site.term('likelihood', claim.likelihood) }),
    ...(verdict && { verdict: site.term('verdict', verdict) }),
    ...Object.fromEntries(
      relations
        .filter((relation) => claim[relation].length > 0)
        .map((relation) => [relation, claim[relation].map((id) => site.passage(article.slug, id))]),
    ),
  };
}

/**
 * The check of a claim as a schema.org `ClaimReview`; undefined where it would be out of place. It is made only of a
 * settled claim about facts, a description or an explanation, that others make: the writers of the text which an article
 * restates, or those whom it reports. Never of a forecast, a judgement or anything asked or promised, which are no
 * matters of fact, nor of what nobody is named for.
 */
function toClaimReview({ claim, article }: ExportedClaim, { site }: Context): JsonLd | undefined {
  const outcome = latestOutcome(claim);
  const credit = creditOf(outcome?.verdict);
  if (!outcome || credit === undefined || !isFactual(claim) || !isOfOthers(claim, article.text.kind)) return undefined;
  return {
    '@type': 'ClaimReview',
    '@id': `${site.passage(article.slug, claim.id)}#check`,
    url: site.passage(article.slug, claim.id),
    claimReviewed: claim.statement,
    itemReviewed: { '@id': site.passage(article.slug, claim.id) },
    author: { '@type': 'Organization', name: site.title, url: site.home },
    datePublished: reviewedOn(outcome, article.published),
    reviewBody: outcome.note,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 1 + 2 * credit,
      worstRating: 1,
      bestRating: 3,
      alternateName: site.words.codebook.verdicts[outcome.verdict].label,
    },
  };
}

function isFactual({ type }: Claim): boolean {
  return type === 'description' || type === 'explanation';
}

function isOfOthers({ voice }: Claim, textKind: ExportedClaim['article']['text']['kind']): boolean {
  const kind = voiceKind(voice);
  return kind === 'reports' || (kind === 'own' && textKind !== 'original');
}

/** A verdict may stand from a day before the article that first told it. */
export function reviewedOn({ date }: ClaimOutcome, published: string): string {
  return date > published ? date : published;
}

/** Claims as one JSON-LD document: a schema.org `Claim` for each, a `ClaimReview` for each check of a fact. */
export function toClaimsJsonLd(exported: ExportedClaims): string {
  const document = {
    '@context': makeClaimContext(exported),
    '@graph': exported.claims.flatMap((claim) => claimGraph(claim, exported)),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
