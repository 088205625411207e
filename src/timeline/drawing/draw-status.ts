import type { Element } from 'hast';
import { crossAt, halfDiscAt, r } from '../mark-geometry.ts';
import type { PromiseStatus } from '../status.ts';
import { element, path } from './element.ts';

const radius = 4;

/** The shape that stands before the words of what became of a promise. */
export function drawStatus(status: PromiseStatus, x: number, y: number): Element {
  const crossed = status === 'lapsed' || status === 'cancelled';
  return element('g', { className: `tl-status tl-status-${status}` }, [
    crossed
      ? path('tl-cross', crossAt(x, y, radius - 0.5))
      : element('circle', { className: 'tl-ring', cx: r(x), cy: r(y), r: radius }),
    (status === 'replaced' || status === 'slipped') && path('tl-half', halfDiscAt(x, y, radius)),
  ]);
}
