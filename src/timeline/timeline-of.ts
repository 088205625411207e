import type { Catalogue } from '../i18n/catalogue.ts';
import { announcedDay } from '../model/article.ts';
import { asOf } from '../model/as-of.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';
import type { TimelineLayout } from './layout.ts';
import { layoutTimeline } from './layout.ts';
import type { TimelineRow } from './rows.ts';
import { newestAsOf, listTimelineRows } from './rows.ts';

/** Whose timeline: an article's, by its slug; an actor's, by its id; or the whole site's. */
export interface TimelineScope {
  readonly article?: string;
  readonly actor?: string;
}

/** The rows of a scope and the same rows laid out. */
export interface ScopedTimeline {
  readonly asOf: Day;
  readonly rows: readonly TimelineRow[];
  readonly layout: TimelineLayout;
}

/** The timeline of a scope; undefined where it has no rows. */
export function makeTimeline(
  library: Library,
  words: Catalogue,
  { article: slug, actor }: TimelineScope = {},
): ScopedTimeline | undefined {
  const articles = slug === undefined ? [...library.articles.values()] : [getOrThrow(library.articles, slug)];
  const checked = newestAsOf(articles);
  const all = listTimelineRows(asOf(library, checked), slug === undefined ? {} : { article: slug });
  const rows = actor === undefined ? all : all.filter((row) => takesPart(row, actor));
  if (rows.length === 0) return undefined;
  const [only, second] = articles;
  const layout = layoutTimeline(rows, {
    asOf: checked,
    words,
    ...(only && !second && { articleDay: announcedDay(only) }),
    ...(slug === undefined && { labelWidth: 225, outcomeWidth: 250 }),
  });
  return { asOf: checked, rows, layout };
}

/** Whether an actor has a part in a row: promises it or is promised it, takes part, or is a side that others take part for. */
export function takesPart(row: TimelineRow, actor: string): boolean {
  if (row.kind === 'announcement') return [...row.by, row.to, ...row.with].some((each) => each?.id === actor);
  return row.participants.some(({ id, side }) => id === actor || side?.id === actor);
}
