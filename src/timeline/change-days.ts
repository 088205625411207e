import { announcedDay } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import { asOf } from '../model/as-of.ts';
import type { Day } from '../model/day.ts';
import { parseDayOrThrow } from '../model/day.ts';
import { boundsOf } from '../model/edtf/bounds.ts';
import type { Library } from '../model/library.ts';
import { newestAsOf } from './rows.ts';

/** A day on which something changed, and the library as it then stood. What was known on the first always was: -Infinity. */
export interface Snapshot {
  readonly day: Day;
  readonly library: Library;
}

/**
 * Every day on which what is known changes for the readers of some articles, oldest first: from the first of their texts to
 * the newest day up to which one of them was checked.
 */
export function takeSnapshots(library: Library, articles: readonly Article[]): Snapshot[] {
  const sources = [...library.sources.values()].flatMap(({ published }) => (published ? boundsOf(published).from : []));
  const days = [...findChangeDays(library, articles), ...sources, ...articles.flatMap(listWindowEnds)];
  return between(days, articles).map((day, index) => ({
    day: index === 0 ? -Infinity : day,
    library: asOf(library, day),
  }));
}

/**
 * The days at which a reader may want to stop, oldest first: texts appear, steps and verdicts are recorded, engagements
 * begin, outcomes were last checked.
 */
export function findChangeDays(library: Library, articles: readonly Article[]): Day[] {
  const recorded = articles.flatMap((article) => [
    ...[article.asOf, ...article.claims.flatMap(({ outcomes }) => outcomes.map(({ date }) => date))],
    ...article.announcements.flatMap(({ history }) => history.map(({ date }) => date)),
    ...article.omissions.flatMap(({ date }) => date ?? []),
  ]);
  const begun = [...library.engagements.values()].map(({ date }) => boundsOf(date).from);
  return between([...articles.map(announcedDay), ...recorded.map(parseDayOrThrow), ...begun], articles);
}

function listWindowEnds({ announcements }: Article): Day[] {
  return announcements.flatMap(({ window }) => (window ? boundsOf(window).to : []));
}

function between(days: readonly Day[], articles: readonly Article[]): Day[] {
  const [first, last] = [Math.min(...articles.map(announcedDay)), newestAsOf(articles)];
  return [...new Set(days)].filter((day) => day >= first && day <= last).sort((a, b) => a - b);
}
