import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import { dayInWords } from '../model/edtf/wording.ts';
import { daysThatMatter, momentsOf } from '../timeline/moments.ts';
import type { FacetControl } from './timeline-controls.ts';
import { timelineControls } from './timeline-controls.ts';
import type { TimelinePast } from './timeline-past.ts';
import { timelinePast } from './timeline-past.ts';
import type { TimelineView } from './timeline-view.ts';
import { timelineView } from './timeline-view.ts';

/** Every value that the timeline page shows. */
export interface TimelinePage {
  readonly asOf: string;
  readonly timeline: TimelineView;
  /** The days at which a reader may want to stop; the last is the one that the page shows. */
  readonly stops: readonly Day[];
  /** What was known of it from when: rows, counts and scores. */
  readonly past: TimelinePast;
  readonly controls: readonly FacetControl[];
}

/** Assembles the timeline of the whole library; undefined where nothing is published yet. */
export function timelinePage(library: Library): TimelinePage | undefined {
  const timeline = timelineView(library);
  if (!timeline) return undefined;
  const articles = [...library.articles.values()];
  return {
    asOf: dayInWords(timeline.asOf),
    timeline,
    stops: daysThatMatter(library, articles),
    past: timelinePast(library, momentsOf(library, articles)),
    controls: timelineControls(timeline.rows),
  };
}
