import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { latestOutcome, voiceKind } from '../model/claim.ts';
import { claimTypes, outcomes, verdicts, voices } from '../model/vocabulary.ts';

/** One line of a count: what was counted and how many. */
export interface Count {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** How many items carry each value, in the vocabulary's order, leaving out what none carries. */
export function countBy<T>(
  items: readonly T[],
  vocabulary: Readonly<Record<string, { readonly label: string }>>,
  valueOf: (item: T) => string | readonly string[] | undefined,
): Count[] {
  return Object.entries(vocabulary)
    .map(([value, { label }]) => ({
      value,
      label,
      count: items.filter((item) => [valueOf(item)].flat().includes(value)).length,
    }))
    .filter(({ count }) => count > 0);
}

/** What an article holds, counted. */
export interface ArticleCounts {
  readonly claims: number;
  readonly byVoice: readonly Count[];
  readonly byType: readonly Count[];
  readonly forecasts: number;
  readonly forecastsByVerdict: readonly Count[];
  /** Forecasts for which no verdict is recorded. */
  readonly forecastsUntracked: number;
  readonly visits: number;
  readonly visitsByStatus: readonly Count[];
  readonly actors: number;
}

/** Counts an article's tags: claims by voice and type, forecasts by their newest verdict, promises by outcome. */
export function countArticle(article: Pick<Article, 'claims' | 'visits' | 'actors'>): ArticleCounts {
  const forecasts = article.claims.filter((claim) => claim.type === 'forecast');
  const verdictOf = (claim: Claim) => latestOutcome(claim)?.verdict;
  return {
    claims: article.claims.length,
    byVoice: countBy(article.claims, voices, (claim) => voiceKind(claim.voice)),
    byType: countBy(article.claims, claimTypes, (claim) => claim.type),
    forecasts: forecasts.length,
    forecastsByVerdict: countBy(forecasts, verdicts, verdictOf),
    forecastsUntracked: forecasts.filter((claim) => verdictOf(claim) === undefined).length,
    visits: article.visits.length,
    visitsByStatus: countBy(article.visits, outcomes, (visit) => visit.outcome.status),
    actors: article.actors.length,
  };
}
