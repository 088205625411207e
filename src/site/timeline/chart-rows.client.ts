import { isoDay } from '../../model/day.ts';
import { drawMark } from '../../timeline/drawing/draw-mark.ts';
import { markSizes } from '../../timeline/mark-geometry.ts';
import type { Mark } from '../../timeline/marks.ts';
import { scaleMark } from '../../timeline/marks.ts';
import type { TimeScale } from '../../timeline/scale.ts';
import type { ChartData } from '../../timeline/view/chart-data.ts';
import type { Facets } from '../../timeline/view/facets.ts';
import { fill, setAttribute } from './svg-node.client.ts';

/** A row of the chart as the server drew it. */
export interface ChartRow {
  readonly id: string;
  readonly element: SVGGElement;
  /** What it can be filtered by, which is what it is now, whatever it was. */
  readonly facets: Facets;
  /** In days. */
  readonly marks: readonly Mark[];
  /** When everything is shown: the line of its marks, which is its middle. */
  readonly y: number;
  readonly top: number;
  readonly height: number;
}

/** The rows of a chart, each once in every state, with what is written of them in the same order. */
export function readRows(chart: SVGSVGElement, written: ChartData['rows']): ChartRow[] {
  const elements = [...chart.querySelectorAll<SVGGElement>('.tl-row')];
  let next = 0;
  return written.flatMap(({ states, y, height, ...row }) =>
    states.flatMap((marks) => {
      const element = elements[next++];
      return element
        ? [{ ...row, element, id: element.dataset['row'] ?? '', marks, y, top: y - height / 2, height }]
        : [];
    }),
  );
}

/**
 * Gives rows and lines of the table the day from which they were known, where the page does not say it: that of an engagement
 * is its first day, which its mark says already.
 */
export function dateRows(rows: readonly ChartRow[], lines: ReadonlyMap<string, HTMLElement>): void {
  for (const { id, element, marks } of rows) {
    const line = lines.get(id);
    const [first] = marks;
    if (line && first?.kind === 'event' && Number.isFinite(first.x1)) line.dataset['from'] ??= isoDay(first.x1);
    const from = line?.dataset['from'];
    if (from !== undefined) element.dataset['from'] ??= from;
  }
}

/** Whether the row, in this state of it, was known on the day that the page shows. */
export function isKnown({ element }: ChartRow): boolean {
  return !element.hasAttribute('hidden');
}

const markSelector = ':is(.tl-window, .tl-event, .tl-wait, .tl-promise-day, .tl-lapse)';

/** Draws the marks of a row on a scale. With a clip, what lies outside the days in view is left out, what reaches out cut off. */
export function drawMarks({ element, marks }: ChartRow, scale: TimeScale, clip: string | undefined): void {
  for (const [index, node] of element.querySelectorAll<SVGElement>(markSelector).entries()) {
    const mark = marks[index];
    if (!mark) continue;
    const shown = clip === undefined || isInView(mark, scale);
    setAttribute(node, 'display', shown ? undefined : 'none');
    if (!shown) continue;
    fill(node, drawMark(scaleMark(mark, scale), 0, markSizes.full));
    setAttribute(node, 'clip-path', clip);
  }
}

/** Whether any day of a mark is among those that a scale shows. */
function isInView({ x1, x2 }: Mark, { domain: { from, to } }: TimeScale): boolean {
  return x2 > from && x1 < to;
}
