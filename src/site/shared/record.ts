import type { AnnouncementStatus } from '../../model/announcement-status.ts';
import { announcementStatuses } from '../../model/announcement-status.ts';
import type { Article } from '../../model/article.ts';
import { latestOutcome } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import type { Tally } from '../../model/status-label.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { verdicts } from '../../model/vocabulary.ts';
import { statusOf } from '../../timeline/status.ts';

/** How what articles foresaw and announced came out. */
export interface OutcomeRecord {
  readonly forecasts: Tally<Verdict>;
  readonly announcements: Tally<AnnouncementStatus>;
}

/** The record of some articles. For an earlier day give it those of `asOf(library, day)`. */
export function recordOf(
  articles: readonly Pick<Article, 'asOf' | 'claims' | 'announcements'>[],
  library: Pick<Library, 'engagements'>,
): OutcomeRecord {
  const forecasts = articles.flatMap(({ claims }) => claims.filter(({ type }) => type === 'forecast'));
  const statuses = articles.flatMap((article) =>
    article.announcements.map((announcement) => statusOf(announcement, { article, library })),
  );
  return {
    forecasts: tally(
      verdicts,
      forecasts.map((claim) => latestOutcome(claim)?.verdict),
    ),
    announcements: tally(announcementStatuses, statuses),
  };
}

/** How many of some outcomes there are of each key, in the order of the keys. */
export function tally<Key extends string>(keys: readonly Key[], found: readonly (Key | undefined)[]): Tally<Key> {
  const by = keys
    .map((key) => ({ key, count: found.filter((each) => each === key).length }))
    .filter(({ count }) => count > 0);
  return { all: found.length, by };
}
