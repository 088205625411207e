import { announcedDay } from '../model/announced-day.ts';
import { asOf } from '../model/as-of.ts';
import type { Library } from '../model/library.ts';
import { entry } from '../model/library.ts';
import { layoutTimeline } from '../timeline/layout.ts';
import { newestAsOf, timelineRows } from '../timeline/rows.ts';
import type { Score } from '../timeline/score.ts';
import { visitScore } from '../timeline/score.ts';
import type { ScopedTimeline, TimelineScope } from '../timeline/timeline-of.ts';
import { timelineOf } from '../timeline/timeline-of.ts';
import type { TimelineTableRow } from './timeline-table.ts';
import { timelineTable } from './timeline-table.ts';

/** A timeline as a page shows it: the same rows drawn, tabled and scored. */
export interface TimelineView extends ScopedTimeline {
  readonly table: readonly TimelineTableRow[];
  readonly score: { readonly visits: Score; readonly all: Score };
}

/** A timeline with its table and score: of an article, an actor or the whole site; undefined where it has no rows. */
export function timelineView(library: Library, scope: TimelineScope = {}): TimelineView | undefined {
  const timeline = timelineOf(library, scope);
  if (!timeline) return undefined;
  const { rows } = timeline;
  return { ...timeline, table: timelineTable(library, rows), score: visitScore(rows) };
}

/** The strip beside an article's title: its promises alone, without words. */
export function smallTimeline(library: Library, slug: string): Pick<TimelineView, 'rows' | 'layout'> {
  const article = entry(library.articles, slug);
  const checked = newestAsOf([article]);
  const rows = timelineRows(asOf(library, checked), { article: slug }).filter(({ kind }) => kind === 'promise');
  const layout = layoutTimeline(rows, {
    asOf: checked,
    articleDay: announcedDay(article),
    width: 608,
    rowHeight: 9,
    labelWidth: 0,
    outcomeWidth: 0,
  });
  return { rows, layout };
}
