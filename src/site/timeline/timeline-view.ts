import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { TextDirection } from '../../model/text-direction.ts';
import { directionOf } from '../../model/text-direction.ts';
import type { TimelineLayout } from '../../timeline/layout.ts';
import { layoutTimeline } from '../../timeline/layout.ts';
import { mirrorLayout } from '../../timeline/mirror-layout.ts';
import type { Score } from '../../timeline/score.ts';
import { visitScore } from '../../timeline/score.ts';
import type { ScopedTimeline, TimelineScope } from '../../timeline/timeline-of.ts';
import { makeTimeline } from '../../timeline/timeline-of.ts';
import type { TimelineTableRow } from './timeline-table.ts';
import { makeTimelineTable } from './timeline-table.ts';

/** A timeline as a page shows it: the same rows drawn, tabled and scored. */
export interface TimelineView extends ScopedTimeline {
  readonly table: readonly TimelineTableRow[];
  readonly score: { readonly visits: Score; readonly all: Score };
}

/** A timeline with its table and score: of an article, an actor or the whole site; undefined where it has no rows. */
export function makeTimelineView(
  library: Library,
  words: Catalogue,
  scope: TimelineScope = {},
): TimelineView | undefined {
  const timeline = makeTimeline(library, words, scope);
  if (!timeline) return undefined;
  const { rows } = timeline;
  const layout = mirrorLayout(timeline.layout, directionIn(library, scope));
  return { ...timeline, layout, table: makeTimelineTable(library, rows, words), score: visitScore(rows) };
}

/** The most rows that a sheet of paper holds in letters that can be read. */
const sheetRows = 120;

/**
 * The whole timeline for one sheet of paper across, 1,280 pixels of which are as wide as the page: what took place is packed,
 * each with its name at its mark. Undefined where there is too much for one sheet.
 */
export function layoutTimelineSheet(
  timeline: Pick<TimelineView, 'rows' | 'asOf' | 'layout'>,
  words: Catalogue,
): TimelineLayout | undefined {
  const { rows, asOf: checked, layout } = timeline;
  if (rows.length > sheetRows) return undefined;
  const articleDay = layout.rules.find(({ kind }) => kind === 'article')?.day;
  return layoutTimeline(rows, {
    asOf: checked,
    words,
    ...(articleDay !== undefined && { articleDay }),
    packed: true,
    width: 1280,
    rowHeight: 19,
    labelWidth: 210,
    outcomeWidth: 300,
  });
}

/** An article's timeline runs the way its text does. */
function directionIn(library: Library, { article }: TimelineScope): TextDirection {
  return article === undefined ? 'ltr' : directionOf(getOrThrow(library.articles, article).lang);
}
