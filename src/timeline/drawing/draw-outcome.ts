import type { Element } from 'hast';
import { outcomeShapes, shapeTransform } from '../../model/outcome-shapes.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import { createElement } from './element.ts';

/** The shape of an outcome about a point, in the tone of what it stands in: see styles/outcome.css. */
export function drawOutcome({ shape }: OutcomeLook, x: number, y: number, radius: number): Element {
  const transform = shapeTransform(x, y, radius);
  return createElement('path', { className: 'outcome-shape', d: outcomeShapes[shape], transform });
}
