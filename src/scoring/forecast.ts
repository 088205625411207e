import { announcedDay } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import type { Claim, ClaimOutcome } from '../model/claim.ts';
import { latestOutcome } from '../model/claim.ts';
import { parseDayOrThrow } from '../model/day.ts';
import type { Likelihood } from '../model/likelihood.ts';
import type { Verdict } from '../model/vocabulary.ts';

/** A claim about what was to come, with what came of it. */
export interface Forecast {
  readonly article: string;
  readonly claim: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly likelihood?: Likelihood;
  /** The verdict that stands; undefined where none is recorded. */
  readonly verdict?: Verdict;
  /** Whole days from the day of the text to the first day on which the verdict that stands was given. */
  readonly days?: number;
  /** Its condition is known not to have come about: what would have followed cannot be seen. */
  readonly conditionFailed: boolean;
}

/** The forecasts of articles, in the order of their articles and then of the text. */
export function forecastsOf(articles: Iterable<Article>): Forecast[] {
  return [...articles].flatMap((article) =>
    article.claims.filter(({ type }) => type === 'forecast').map((claim) => toForecast(claim, article)),
  );
}

function toForecast(claim: Claim, article: Article): Forecast {
  const latest = latestOutcome(claim);
  return {
    article: article.slug,
    claim: claim.id,
    authors: article.text.of?.authors ?? [],
    topics: claim.topics,
    ...(claim.likelihood && { likelihood: claim.likelihood }),
    ...(latest && {
      verdict: latest.verdict,
      days: parseDayOrThrow(standingSince(claim.outcomes, latest)) - announcedDay(article),
    }),
    conditionFailed: latest?.conditionHeld === false,
  };
}

/** The first day of the unbroken run of equal verdicts that ends with the newest. */
function standingSince(outcomes: readonly ClaimOutcome[], { verdict }: ClaimOutcome): string {
  const changed = outcomes.findLastIndex((outcome) => outcome.verdict !== verdict);
  const first = outcomes[changed + 1];
  if (first === undefined) throw new Error('The newest outcome belongs to its own run');
  return first.date;
}
