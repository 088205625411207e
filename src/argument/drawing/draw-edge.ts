import type { Element } from 'hast';
import type { Relation } from '../../model/vocabulary.ts';
import { createElement, path, roundHalf } from '../../timeline/drawing/element.ts';
import type { EdgeLayout, Point } from '../layout-map.ts';

/** Room that the sign at the end of a line takes, in pixels. */
const signLength = 8;

/**
 * An edge as a line with a sign where it meets the claim it bears on: an arrowhead where it supports; a ring on a dashed
 * line where it qualifies; a bar, and a cross on the line, where it opposes. No colour tells them apart.
 */
export function drawEdge({ relation, from, to, points, joints }: EdgeLayout): Element {
  const [line, end] = [points.slice(0, -1), points.at(-1) ?? { x: 0, y: 0 }];
  const side = (line.at(-1)?.x ?? Infinity) < end.x ? -1 : 1;
  return createElement('g', { className: `edge edge-${relation}`, dataEdge: `${from} ${to}` }, [
    path(
      'edge-line',
      pathThrough([...line, { x: end.x + side * (relation === 'opposes' ? 2 : signLength), y: end.y }]),
    ),
    ...drawSign(relation, end, side),
    relation === 'opposes' && path('edge-cross', crossAt(end.x + side * 14, end.y, 4)),
    ...joints.map(({ x, y }) =>
      createElement('circle', { className: 'edge-joint', cx: roundHalf(x), cy: roundHalf(y), r: 2 }),
    ),
  ]);
}

/** The sign at the edge of the box that a line leads to: its right edge, or its left one where `side` is -1. */
export function drawSign(relation: Relation, { x, y }: Point, side: 1 | -1 = 1): Element[] {
  switch (relation) {
    case 'supports':
      return [path('edge-head', `M${roundHalf(x)} ${roundHalf(y)}l${side * signLength} -4v8z`)];
    case 'qualifies':
      return [
        createElement('circle', {
          className: 'edge-ring',
          cx: roundHalf(x + (side * signLength) / 2),
          cy: roundHalf(y),
          r: 3.5,
        }),
      ];
    case 'opposes':
      return [path('edge-bar', `M${roundHalf(x + side * 2)} ${roundHalf(y - 6)}v12`)];
  }
}

function pathThrough(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${roundHalf(x)} ${roundHalf(y)}`).join('');
}

/** A cross about a point. */
export function crossAt(x: number, y: number, half: number): string {
  const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(roundHalf);
  return `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
}
