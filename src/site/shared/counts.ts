import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome, voiceKind } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import { claimTypes, verdicts, voices } from '../../model/vocabulary.ts';
import { promiseStatus, promiseStatuses } from '../../timeline/status.ts';

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

/** What articles hold, counted. */
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

/** Counts the tags of articles: claims by voice and type, forecasts by their newest verdict, promises by status. */
export function countArticles(
  articles: readonly Pick<Article, 'asOf' | 'claims' | 'visits' | 'actors'>[],
  library: Pick<Library, 'engagements'>,
): ArticleCounts {
  const claims = articles.flatMap((article) => article.claims);
  const statuses = articles.flatMap((article) =>
    article.visits.map((visit) => promiseStatus(visit, { article, library })),
  );
  const forecasts = claims.filter((claim) => claim.type === 'forecast');
  const verdictOf = (claim: Claim) => latestOutcome(claim)?.verdict;
  return {
    claims: claims.length,
    byVoice: countBy(claims, voices, (claim) => voiceKind(claim.voice)),
    byType: countBy(claims, claimTypes, (claim) => claim.type),
    forecasts: forecasts.length,
    forecastsByVerdict: countBy(forecasts, verdicts, verdictOf),
    forecastsUntracked: forecasts.filter((claim) => verdictOf(claim) === undefined).length,
    visits: statuses.length,
    visitsByStatus: countBy(statuses, promiseStatuses, (status) => status),
    actors: articles.reduce((sum, { actors }) => sum + actors.length, 0),
  };
}
