import type { AnnouncementStatus } from '../model/announcement-status.ts';
import { traitsOfStep } from '../model/announcement-status.ts';
import type { Announcement } from '../model/announcement.ts';
import type { Article } from '../model/article.ts';
import { parseDayOrThrow } from '../model/day.ts';
import { boundsOf, startDay } from '../model/edtf/bounds.ts';
import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';

/** What has become of an announcement on its article's as-of day. For an earlier day ask it of `asOf(library, day)`. */
export function statusOf(
  { history, outcome, window }: Pick<Announcement, 'history' | 'outcome' | 'window'>,
  { article, library }: { article: Pick<Article, 'asOf'>; library: Pick<Library, 'engagements'> },
): AnnouncementStatus {
  const end = window ? boundsOf(window).to : Infinity;
  if (outcome.status === 'held') {
    const first = outcome.engagement && startDay(getOrThrow(library.engagements, outcome.engagement).date);
    return typeof first === 'number' && first >= end ? 'held-late' : 'held';
  }
  if (outcome.status !== 'open') return outcome.status;
  if (end <= parseDayOrThrow(article.asOf)) return 'overdue';
  const newest = history.at(-1);
  return (newest && traitsOfStep(newest.status).then) ?? 'open';
}
