import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { TextDirection } from '../../model/text-direction.ts';
import { directionOf } from '../../model/text-direction.ts';
import { mirrorLayout } from '../../timeline/mirror-layout.ts';
import type { ScopedTimeline, TimelineScope } from '../../timeline/timeline-of.ts';
import { makeTimeline } from '../../timeline/timeline-of.ts';
import type { TimelineTableRow } from './timeline-table.ts';
import { makeTimelineTable } from './timeline-table.ts';

/** A timeline as a page shows it: the same rows drawn and tabled. */
export interface TimelineView extends ScopedTimeline {
  readonly table: readonly TimelineTableRow[];
}

/** A timeline with its table: of an article, an actor or the whole site; undefined where it has no rows. */
export function makeTimelineView(
  library: Library,
  words: Catalogue,
  scope: TimelineScope = {},
): TimelineView | undefined {
  const timeline = makeTimeline(library, words, scope);
  if (!timeline) return undefined;
  const { rows } = timeline;
  const layout = mirrorLayout(timeline.layout, directionIn(library, scope));
  return { ...timeline, layout, table: makeTimelineTable(library, rows, words) };
}

/** An article's timeline runs the way its text does. */
function directionIn(library: Library, { article }: TimelineScope): TextDirection {
  return article === undefined ? 'ltr' : directionOf(getOrThrow(library.articles, article).lang);
}
