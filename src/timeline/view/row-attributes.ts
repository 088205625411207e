import { dayMarksOf } from '../marks.ts';
import type { TimelineRow } from '../rows.ts';
import type { Facets } from './facets.ts';
import { facetNames, facetsOf } from './facets.ts';
import { writeMarks } from './mark-text.ts';

/** Where a row stands when everything is shown, and the line of its marks, which is its middle. */
export interface RowPlace {
  readonly y: number;
  readonly top: number;
  readonly height: number;
}

/**
 * What a script needs to know of a row in order to draw it on another scale, move it or hide it: `data-` attributes. Where the
 * row is drawn in a state of the past, the filters still go by what it is now, `newest`.
 */
export function rowAttributes(
  row: TimelineRow,
  { top, height }: Pick<RowPlace, 'top' | 'height'>,
  newest: TimelineRow = row,
): Record<string, string> {
  const facets = facetsOf(newest);
  return {
    'data-row': row.id,
    'data-marks': writeMarks(dayMarksOf(row)),
    'data-place': [top, height].map((number) => Number(number.toFixed(3))).join(' '),
    ...Object.fromEntries(
      facetNames.filter((name) => facets[name].length > 0).map((name) => [`data-${name}`, facets[name].join(' ')]),
    ),
  };
}

/** A place written by `rowAttributes`. */
export function readPlace(text: string): RowPlace {
  const [top = 0, height = 0] = text.split(' ').map(Number);
  return { y: top + height / 2, top, height };
}

/** The values of a row from its attributes, by their names without `data-`. */
export function readFacets(dataset: Readonly<Record<string, string | undefined>>): Facets {
  const values = (name: string): readonly string[] => dataset[name]?.split(' ') ?? [];
  return {
    actor: values('actor'),
    channel: values('channel'),
    kind: values('kind'),
    status: values('status'),
    article: values('article'),
  };
}
