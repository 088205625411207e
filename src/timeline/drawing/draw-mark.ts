import type { Element } from 'hast';
import { outcomeShapes, shapeTransform } from '../../model/outcome-shapes.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import type { MarkSize } from '../mark-geometry.ts';
import { crossAt, halfDiscAt, middle, needsOutline, outlineOf, roundHalf, solidOf } from '../mark-geometry.ts';
import type { Cell, Mark } from '../marks.ts';
import type { Child } from './element.ts';
import { createElement, path } from './element.ts';

/** A mark about the line `y`. */
export function drawMark(mark: Mark, y: number, size: MarkSize): Element {
  const half = mark.kind === 'window' ? size.window : size.event;
  switch (mark.kind) {
    case 'promise-day':
      return path(
        'tl-promise-day',
        `M${roundHalf(middle(mark))} ${roundHalf(y - half * 1.4)}V${roundHalf(y + half * 1.4)}`,
      );
    case 'lapse':
      return path('tl-lapse', crossAt(middle(mark), y, half));
    case 'wait':
      return path('tl-wait', lineAt(y, mark));
    case 'window':
      return createElement('g', { className: 'tl-window' }, [joint(mark, y), ...mark.cells.flatMap(drawWindow)]);
    case 'event':
      return createElement('g', { className: `tl-event tl-${mark.tone}` }, [
        joint(mark, y),
        ...mark.cells.flatMap(drawEvent),
      ]);
  }

  function drawWindow(cell: Cell): Child[] {
    return drawOutline(cell, y, half);
  }

  function drawEvent(cell: Cell): Child[] {
    const replaced = mark.kind === 'event' && mark.tone === 'replaced';
    return [...(needsOutline(cell) ? drawOutline(cell, y, half) : []), ...drawSolid(cell, y, half, replaced)];
  }
}

/** Joins the members of a one-of set. */
function joint(mark: Mark & { readonly cells: readonly Cell[] }, y: number): Child {
  return mark.cells.length > 1 && path('tl-joint', lineAt(y, mark));
}

function drawOutline(cell: Cell, y: number, half: number): Child[] {
  const { firm, broken, arrows, asked } = outlineOf(cell, y, half);
  return [
    createElement('rect', { className: 'tl-ground', ...box(cell.x1, cell.x2 - cell.x1, y, half) }),
    firm && path('tl-firm', firm),
    broken && path('tl-broken', broken),
    arrows && path('tl-firm', arrows),
    ...asked.map((x) =>
      createElement('text', { className: 'tl-asked', x: roundHalf(x), y: roundHalf(y + 4), textAnchor: 'middle' }, [
        '?',
      ]),
    ),
  ];
}

/** What is certain of an event; of one that took another's place only half is filled. */
function drawSolid(cell: Cell, y: number, half: number, replaced: boolean): Child[] {
  const solid = solidOf(cell, half);
  if (!solid) return [];
  if (solid.shape === 'disc') {
    return [
      createElement('circle', { className: 'tl-solid', cx: roundHalf(solid.x), cy: roundHalf(y), r: half }),
      replaced && path('tl-half', halfDiscAt(solid.x, y, half)),
    ];
  }
  return [
    createElement('rect', { className: 'tl-solid', ...box(solid.x, solid.width, y, half) }),
    replaced && createElement('rect', { className: 'tl-half', ...box(solid.x, solid.width / 2, y, half) }),
  ];
}

function lineAt(y: number, { x1, x2 }: Mark): string {
  return `M${roundHalf(x1)} ${roundHalf(y)}H${roundHalf(x2)}`;
}

function box(x: number, width: number, y: number, half: number) {
  return { x: roundHalf(x), y: roundHalf(y - half), width: roundHalf(width), height: roundHalf(2 * half) };
}

/** The shape of an outcome about a point, in the tone of what it stands in: see styles/outcome.css. */
export function drawOutcome({ shape }: OutcomeLook, x: number, y: number, radius: number): Element[] {
  const transform = shapeTransform(x, y, radius);
  return [createElement('path', { className: 'outcome-shape', d: outcomeShapes[shape], transform })];
}
