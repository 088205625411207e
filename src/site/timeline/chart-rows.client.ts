import { isoDay } from '../../model/day.ts';
import { drawMark } from '../../timeline/drawing/draw-mark.ts';
import { markSizes } from '../../timeline/mark-geometry.ts';
import type { Mark } from '../../timeline/marks.ts';
import { placeMark } from '../../timeline/marks.ts';
import type { TimeScale } from '../../timeline/scale.ts';
import type { Facets } from '../../timeline/view/facets.ts';
import type { RowPlace } from '../../timeline/view/row-attributes.ts';
import { readFacets, readPlace } from '../../timeline/view/row-attributes.ts';
import { readMarks } from '../../timeline/view/serialize-marks.ts';
import { fill, setAttribute } from './svg-node.client.ts';

/** A row of the chart as the server drew it. */
export interface ChartRow {
  readonly id: string;
  readonly element: SVGGElement;
  /** What it can be filtered by, which is what it is now, whatever it was. */
  readonly facets: Facets;
  /** In days. */
  readonly marks: readonly Mark[];
  readonly place: RowPlace;
}

export function readRows(chart: SVGSVGElement): ChartRow[] {
  const elements = [...chart.querySelectorAll<SVGGElement>('.tl-row')];
  const newest = elements.filter(({ dataset }) => dataset['until'] === undefined);
  const facets = new Map(newest.map(({ dataset }) => [dataset['row'], readFacets(dataset['facets'] ?? '')]));
  return elements.map((element) => {
    const { row: id = '', marks = '', height = '0' } = element.dataset;
    const place = readPlace(element.getAttribute('transform') ?? '', height);
    return { id, element, facets: facets.get(id) ?? readFacets(''), marks: readMarks(marks), place };
  });
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
    fill(node, drawMark(placeMark(mark, scale), 0, markSizes.full));
    setAttribute(node, 'clip-path', clip);
  }
}

/** Whether any day of a mark is among those that a scale shows. */
function isInView({ x1, x2 }: Mark, { domain: { from, to } }: TimeScale): boolean {
  return x2 > from && x1 < to;
}
