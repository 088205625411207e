import type { Element } from 'hast';
import type { Relation } from '../../model/vocabulary.ts';
import { crossAt, r } from '../../timeline/shapes.ts';
import { element, path } from '../../timeline/drawing/element.ts';
import type { PlacedTie, Point } from '../layout-map.ts';

/** Room that the sign at the end of a line takes, in pixels. */
const signLength = 8;

/**
 * A tie as a line with a sign where it meets the claim it bears on: an arrowhead where it supports; a ring on a dashed
 * line where it qualifies; a bar, and a cross on the line, where it opposes. No colour tells them apart.
 */
export function drawTie({ relation, from, to, points, joints }: PlacedTie): Element {
  const [line, end] = [points.slice(0, -1), points.at(-1) ?? { x: 0, y: 0 }];
  return element('g', { className: `tie tie-${relation}`, dataTie: `${from} ${to}` }, [
    path('tie-line', pathThrough([...line, { x: end.x + (relation === 'opposes' ? 2 : signLength), y: end.y }])),
    ...drawSign(relation, end),
    relation === 'opposes' && path('tie-cross', crossAt(end.x + 14, end.y, 4)),
    ...joints.map(({ x, y }) => element('circle', { className: 'tie-joint', cx: r(x), cy: r(y), r: 2 })),
  ]);
}

/** The sign at the right edge of the box that a line leads to. */
export function drawSign(relation: Relation, { x, y }: Point): Element[] {
  switch (relation) {
    case 'supports':
      return [path('tie-head', `M${r(x)} ${r(y)}l${signLength} -4v8z`)];
    case 'qualifies':
      return [element('circle', { className: 'tie-ring', cx: r(x + signLength / 2), cy: r(y), r: 3.5 })];
    case 'opposes':
      return [path('tie-bar', `M${r(x + 2)} ${r(y - 6)}v12`)];
  }
}

function pathThrough(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${r(x)} ${r(y)}`).join('');
}
