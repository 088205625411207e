import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import { announcedDay } from '../../model/article.ts';
import type { FacetedClaim } from '../../model/claim-facets.ts';
import { noValue } from '../../model/claim-facets.ts';
import type { Claim } from '../../model/claim.ts';
import { voiceActors, voiceKind } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import { isoDay } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { rangeOf } from '../../model/likelihood.ts';
import { articlePath, passagePath } from '../../model/site-paths.ts';
import type { Valid } from '../../model/valid-time.ts';
import { numberOf, shortVoice } from '../notes/claim-note.ts';
import type { TermLink } from '../notes/note-terms.ts';
import { claimTerms } from '../notes/note-terms.ts';
import { passageOf } from '../passage/passage-page.ts';
import type { QuotationView } from '../passage/quotation.ts';
import { cutQuotation, toQuotations } from '../passage/quotation.ts';
import type { Linked } from '../shared/link.ts';
import type { ClaimTold } from './claim-told.ts';
import type { ReasonedVerdict } from './reasoned-verdict.ts';
import { listReasonedVerdicts } from './reasoned-verdict.ts';

/** One claim as the claim index lists it. */
export interface ClaimRow extends FacetedClaim {
  /** Unique in the index. */
  readonly key: string;
  readonly id: string;
  readonly number: number;
  readonly statement: string;
  readonly path: string;
  readonly lang: string;
  readonly quotations: readonly QuotationView[];
  readonly type: string;
  readonly voice: string;
  readonly band?: string;
  /** The day of the text. */
  readonly from: Day;
  readonly results: readonly Valid<ReasonedVerdict>[];
  readonly topics: readonly string[];
  readonly article: Linked;
  readonly terms: readonly TermLink[];
  /** What is told of it where the ledger is of forecasts. */
  readonly told?: ClaimTold;
}

/** Rows on a page: beyond that the index goes on on a further page, so that no page grows without end. */
export const rowsOnPage = 100;

/** Every claim of a library: articles newest first, each in the order of its text. */
export function listClaimRows(library: Library, words: Catalogue): ClaimRow[] {
  return [...library.articles.values()].flatMap((article) =>
    article.claims.map((claim) => toClaimRow(claim, { article, library, words })).sort((a, b) => a.number - b.number),
  );
}

/** A claim as a ledger lists it. */
export function toClaimRow(
  claim: Claim,
  { article, library, words }: { article: Article; library: Library; words: Catalogue },
): ClaimRow {
  const from = announcedDay(article);
  const band =
    claim.likelihood && `${words.codebook.likelihoods[claim.likelihood].label}, ${rangeOf(claim.likelihood)}`;
  return {
    key: `${article.slug}-${claim.id}`,
    id: claim.id,
    number: numberOf(article, claim.id),
    statement: claim.statement,
    path: passagePath(article.slug, claim.id),
    lang: article.lang,
    quotations: toQuotations(article, passageOf(article, claim.id)).map(cutQuotation),
    type: words.codebook.claimTypes[claim.type].label,
    voice: shortVoice(claim, library, words),
    ...(band ? { band } : claim.type === 'forecast' && { band: words.notes.noLikelihood }),
    from,
    results: listReasonedVerdicts(claim, words),
    topics: claim.topics.map(topicLabel),
    article: { text: article.title, path: articlePath(article.slug) },
    terms: claimTerms(claim, words),
    facets: {
      type: [claim.type],
      voice: [voiceKind(claim.voice)],
      actor: [...new Set([...voiceActors(claim.voice), ...claim.about, ...claim.askedOf])],
      topic: claim.topics,
      band: [claim.likelihood ?? noValue],
      article: [article.slug],
    },
    said: isoDay(from),
    verdicts: claim.outcomes.map(({ date, verdict }) => [date, verdict]),
  };
}

/** A topic's id as words. */
export function topicLabel(topic: string): string {
  return topic.replaceAll('-', ' ');
}
