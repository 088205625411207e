import { announcedDay } from '../model/announced-day.ts';
import { asOf } from '../model/as-of.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import { entry } from '../model/library.ts';
import type { TimelineLayout } from '../timeline/layout.ts';
import { layoutTimeline } from '../timeline/layout.ts';
import type { TimelineRow } from '../timeline/rows.ts';
import { newestAsOf, timelineRows } from '../timeline/rows.ts';
import type { Score } from '../timeline/score.ts';
import { visitScore } from '../timeline/score.ts';
import type { TimelineTableRow } from './timeline-table.ts';
import { timelineTable } from './timeline-table.ts';

/** A timeline as a page shows it: the same rows drawn, tabled and scored. */
export interface TimelineView {
  readonly asOf: Day;
  readonly rows: readonly TimelineRow[];
  readonly layout: TimelineLayout;
  readonly table: readonly TimelineTableRow[];
  readonly score: { readonly visits: Score; readonly all: Score };
}

/** The timeline of one article: its promises, what became of them, and what else took place meanwhile. */
export function articleTimeline(library: Library, slug: string): TimelineView {
  const article = entry(library.articles, slug);
  const checked = newestAsOf([article]);
  const rows = timelineRows(asOf(library, checked), { article: slug });
  return view(library, rows, checked, layoutTimeline(rows, { asOf: checked, articleDay: announcedDay(article) }));
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

/** The timeline of the whole library; undefined where no article says up to which day it was checked. */
export function wholeTimeline(library: Library): TimelineView | undefined {
  const articles = [...library.articles.values()];
  const [only, second] = articles;
  if (!only) return undefined;
  const checked = newestAsOf(articles);
  const rows = timelineRows(asOf(library, checked));
  const layout = layoutTimeline(rows, {
    asOf: checked,
    ...(!second && { articleDay: announcedDay(only) }),
    labelWidth: 225,
    outcomeWidth: 250,
  });
  return view(library, rows, checked, layout);
}

function view(library: Library, rows: readonly TimelineRow[], checked: Day, layout: TimelineLayout): TimelineView {
  return { asOf: checked, rows, layout, table: timelineTable(library, rows), score: visitScore(rows) };
}
