import { readRowTransform } from '../drawing/element.ts';
import type { RowLayout } from '../layout.ts';
import { dayMarksOf } from '../marks.ts';
import type { TimelineRow } from '../rows.ts';
import type { Facets } from './facets.ts';
import { facetNames, facetsOf } from './facets.ts';
import { writeMarks } from './serialize-marks.ts';

/** Where a row stands when everything is shown, and the line of its marks, which is its middle. */
export interface RowPlace {
  readonly y: number;
  readonly top: number;
  readonly height: number;
}

/** What a script needs to know of a row in order to draw it on another scale and to move it: `data-` attributes. */
export function stateAttributes({ row, height }: Pick<RowLayout, 'row' | 'height'>): Record<string, string> {
  return { 'data-marks': writeMarks(dayMarksOf(row)), 'data-height': String(Number(height.toFixed(3))) };
}

/** What a row can be filtered by: as it is now, whatever it was. */
export function facetAttributes(row: TimelineRow): Record<string, string> {
  return { 'data-facets': writeFacets(facetsOf(row)) };
}

/** The place of a row from its attributes: `transform` puts its line where it stands. */
export function readPlace(transform: string, height: string): RowPlace {
  const y = readRowTransform(transform);
  return { y, top: y - Number(height) / 2, height: Number(height) };
}

/** The values of a row by the order of the facets' names, `yellen united-states;treasury;visit;held;`. */
function writeFacets(facets: Facets): string {
  return facetNames.map((name) => facets[name].join(' ')).join(';');
}

/** The values of a row as `facetAttributes` wrote them. */
export function readFacets(text: string): Facets {
  const values = text.split(';').map((part) => part.split(' ').filter(Boolean));
  const [actor = [], channel = [], kind = [], status = [], article = []] = values;
  return { actor, channel, kind, status, article };
}
