import { drawMark } from '../timeline/drawing/draw-mark.ts';
import type { Mark } from '../timeline/marks.ts';
import { placeMark } from '../timeline/marks.ts';
import type { TimeScale } from '../timeline/scale.ts';
import { markSizes } from '../timeline/shapes.ts';
import type { Facets } from '../timeline/view/facets.ts';
import { readMarks } from '../timeline/view/mark-text.ts';
import type { RowPlace } from '../timeline/view/row-attributes.ts';
import { readFacets, readPlace } from '../timeline/view/row-attributes.ts';
import { fill, setAttribute } from './svg-node.ts';

/** A row of the chart as the server drew it. */
export interface ChartRow {
  readonly id: string;
  readonly element: SVGGElement;
  readonly facets: Facets;
  /** In days. */
  readonly marks: readonly Mark[];
  readonly place: RowPlace;
}

export function readRows(chart: SVGSVGElement): ChartRow[] {
  return [...chart.querySelectorAll<SVGGElement>('.tl-row')].map((element) => {
    const { row: id = '', marks = '[]', place = '' } = element.dataset;
    return { id, element, facets: readFacets(element.dataset), marks: readMarks(marks), place: readPlace(place) };
  });
}

const markSelector = ':is(.tl-window, .tl-event, .tl-wait, .tl-promise-day, .tl-lapse)';

/** Draws the marks of a row on a scale. With a clip, what lies outside the days in view is left out, what reaches out cut off. */
export function drawMarks({ element, marks, place }: ChartRow, scale: TimeScale, clip: string | undefined): void {
  for (const [index, node] of element.querySelectorAll<SVGElement>(markSelector).entries()) {
    const mark = marks[index];
    if (!mark) continue;
    const shown = clip === undefined || isInView(mark, scale);
    setAttribute(node, 'display', shown ? undefined : 'none');
    if (!shown) continue;
    fill(node, drawMark(placeMark(mark, scale), place.y, markSizes.full));
    setAttribute(node, 'clip-path', clip);
  }
}

/** Whether any day of a mark is among those that a scale shows. */
function isInView({ x1, x2 }: Mark, { domain: { from, to } }: TimeScale): boolean {
  return x2 > from && x1 < to;
}
