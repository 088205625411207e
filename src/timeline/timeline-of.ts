import { asOf } from '../model/as-of.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';
import type { TimelineRow } from './rows.ts';
import { newestAsOf, listTimelineRows } from './rows.ts';

/** Whose timeline: an article's, by its slug; an actor's, by its id; or the whole site's. */
export interface TimelineScope {
  readonly article?: string;
  readonly actor?: string;
}

/** The rows of a scope, as they stood on the newest day up to which one of its articles was checked. */
export interface ScopedTimeline {
  readonly asOf: Day;
  readonly rows: readonly TimelineRow[];
}

/** The timeline of a scope; undefined where it has no rows. */
export function makeTimeline(library: Library, scope: TimelineScope = {}): ScopedTimeline | undefined {
  const { article } = scope;
  const articles = article === undefined ? [...library.articles.values()] : [getOrThrow(library.articles, article)];
  const checked = newestAsOf(articles);
  const rows = listScopedRows(asOf(library, checked), scope);
  return rows.length === 0 ? undefined : { asOf: checked, rows };
}

/** The rows of a scope, of the library as it is given: see `listTimelineRows`. */
export function listScopedRows(library: Library, { article, actor }: TimelineScope = {}): TimelineRow[] {
  const rows = listTimelineRows(library, article === undefined ? {} : { article });
  return actor === undefined ? rows : rows.filter((row) => takesPart(row, actor));
}

/** Whether an actor has a part in a row: promises it or is promised it, takes part, or is a side that others take part for. */
export function takesPart(row: TimelineRow, actor: string): boolean {
  if (row.kind === 'announcement') return [...row.by, row.to, ...row.with].some((each) => each?.id === actor);
  return row.participants.some(({ id, side }) => id === actor || side?.id === actor);
}
