import type { Element } from 'hast';
import type { OutcomeLook } from '../../model/status-label.ts';
import { crossAt, halfDiscAt, r } from '../mark-geometry.ts';
import { element, path } from './element.ts';

/** The shape of an outcome about a point, in the tone of what it stands in: see styles/outcome.css. */
export function drawOutcome({ shape }: OutcomeLook, x: number, y: number, radius: number): Element[] {
  if (shape === 'cross') return [path('outcome-cross', crossAt(x, y, radius - 0.5))];
  const round = (className: string) => element('circle', { className, cx: r(x), cy: r(y), r: radius });
  if (shape === 'half') return [round('outcome-ring'), path('outcome-half', halfDiscAt(x, y, radius))];
  return [round(`outcome-${shape}`)];
}
