import type { Catalogue } from '../../i18n/catalogue.ts';
import { announcementStatuses } from '../../model/announcement-status.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome, voiceKind } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import type { ClaimType, VoiceKind } from '../../model/vocabulary.ts';
import { valuesOf } from '../../model/vocabulary.ts';
import { statusOf } from '../../timeline/status.ts';
import { statusLabel, verdictLabel } from './status-labels.ts';

/** One line of a count: what was counted and how many. */
export interface Count<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

/** How many came out in one way. */
export type StatusCount = StatusLabel & Pick<Count, 'count'>;

/** How many items carry each value, in the vocabulary's order, leaving out what none carries. */
export function countBy<T, Value extends string>(
  items: readonly T[],
  vocabulary: Readonly<Record<Value, { readonly label: string }>>,
  valueOf: (item: T) => Value | readonly Value[] | undefined,
): Count<Value>[] {
  return (Object.entries(vocabulary) as [Value, { readonly label: string }][])
    .map(([value, { label }]) => ({
      value,
      label,
      count: items.filter((item) => [valueOf(item)].flat().includes(value)).length,
    }))
    .filter(({ count }) => count > 0);
}

/** How many items came out in each way, in the order of the ways. */
function countOutcomes<Way extends string>(
  outcomes: readonly (Way | undefined)[],
  ways: readonly Way[],
  labelOf: (way: Way) => StatusLabel,
): StatusCount[] {
  return ways
    .map((way) => ({ ...labelOf(way), count: outcomes.filter((outcome) => outcome === way).length }))
    .filter(({ count }) => count > 0);
}

/** What articles hold, counted. */
export interface ArticleCounts {
  readonly claims: number;
  readonly byVoice: readonly Count<VoiceKind>[];
  readonly byType: readonly Count<ClaimType>[];
  readonly forecasts: number;
  readonly forecastsByVerdict: readonly StatusCount[];
  /** Forecasts for which no verdict is recorded. */
  readonly forecastsUntracked: number;
  readonly announcements: number;
  readonly announcementsByStatus: readonly StatusCount[];
  readonly actors: number;
}

/** Counts the tags of articles: claims by voice and type, forecasts by their newest verdict, announcements by status. */
export function countArticles(
  articles: readonly Pick<Article, 'asOf' | 'claims' | 'announcements' | 'actors'>[],
  library: Pick<Library, 'engagements'>,
  words: Catalogue,
): ArticleCounts {
  const { codebook } = words;
  const claims = articles.flatMap((article) => article.claims);
  const standings = articles.flatMap((article) =>
    article.announcements.map((announcement) => statusOf(announcement, { article, library })),
  );
  const forecasts = claims.filter((claim) => claim.type === 'forecast');
  const verdictOf = (claim: Claim) => latestOutcome(claim)?.verdict;
  return {
    claims: claims.length,
    byVoice: countBy(claims, codebook.voices, (claim) => voiceKind(claim.voice)),
    byType: countBy(claims, codebook.claimTypes, (claim) => claim.type),
    forecasts: forecasts.length,
    forecastsByVerdict: countOutcomes(forecasts.map(verdictOf), valuesOf(codebook.verdicts), (verdict) =>
      verdictLabel(verdict, words),
    ),
    forecastsUntracked: forecasts.filter((claim) => verdictOf(claim) === undefined).length,
    announcements: standings.length,
    announcementsByStatus: countOutcomes(standings, announcementStatuses, (status) => statusLabel(status, words)),
    actors: articles.reduce((sum, { actors }) => sum + actors.length, 0),
  };
}
