import { catalogueFor } from '../../i18n/catalogue.ts';
import { announcedDay } from '../../model/article.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Valid } from '../../model/valid-time.ts';
import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { passagePath } from '../../model/site-paths.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import { announcementTitle } from '../../timeline/announcement-row.ts';
import type { Announcement } from '../../model/announcement.ts';
import { statusOf } from '../../timeline/status.ts';
import { statusLabel, listVerdictStates } from '../shared/status-labels.ts';

/** A claim or an announcement as a list names it, with what was known of it from when. */
export interface PassageLine {
  readonly text: string;
  readonly path: string;
  /** Type of the claim or kind of the announcement, as readers see it. */
  readonly type: string;
  /** The day of its text. */
  readonly from: Day;
  /** Oldest first; none where nothing is recorded. */
  readonly results: readonly Valid<StatusLabel>[];
}

/** A claim with its verdicts. */
export function toClaimLine(claim: Claim, article: Article): PassageLine {
  const words = catalogueFor(article.lang);
  return {
    text: claim.statement,
    path: passagePath(article.slug, claim.id),
    type: words.codebook.claimTypes[claim.type].label,
    from: announcedDay(article),
    results: listVerdictStates(claim, words),
  };
}

/** An announcement with what became of it. */
export function toAnnouncementLine(
  announcement: Announcement,
  context: { article: Article; library: Library },
): PassageLine {
  const { article, library } = context;
  const words = catalogueFor(article.lang);
  return {
    text: announcementTitle(announcement, library, words),
    path: passagePath(article.slug, announcement.id),
    type: words.codebook.announcementKinds[announcement.kind].label,
    from: announcedDay(article),
    results: [{ from: -Infinity, value: statusLabel(statusOf(announcement, context), words) }],
  };
}
