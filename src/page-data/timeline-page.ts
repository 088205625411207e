import type { Library } from '../model/library.ts';
import { dayInWords } from '../model/edtf/wording.ts';
import { scoreInWords } from '../timeline/score.ts';
import type { FacetControl } from './timeline-controls.ts';
import { timelineControls } from './timeline-controls.ts';
import type { TimelineView } from './timeline-view.ts';
import { wholeTimeline } from './timeline-view.ts';

/** Every value that the timeline page shows. */
export interface TimelinePage {
  readonly asOf: string;
  readonly promises: number;
  readonly engagements: number;
  /** Each score as a sentence part that says what was counted. */
  readonly scores: readonly string[];
  readonly timeline: TimelineView;
  readonly controls: readonly FacetControl[];
}

/** Assembles the timeline of the whole library; undefined where nothing is published yet. */
export function timelinePage(library: Library): TimelinePage | undefined {
  const timeline = wholeTimeline(library);
  if (!timeline) return undefined;
  const { rows, score, asOf } = timeline;
  return {
    asOf: dayInWords(asOf),
    promises: rows.filter(({ kind }) => kind === 'promise').length,
    engagements: rows.filter(({ kind }) => kind === 'engagement').length,
    scores: [score.visits, score.all]
      .filter(({ counted, open, overdue }) => counted + open + overdue > 0)
      .map(scoreInWords),
    timeline,
    controls: timelineControls(rows),
  };
}
