import type { Element } from 'hast';
import type { AnnouncementStatus } from '../../model/announcement-status.ts';
import { publishedStatus, traitsOf } from '../../model/announcement-status.ts';
import { crossAt, halfDiscAt, r } from '../mark-geometry.ts';
import { element, path } from './element.ts';

const radius = 4;

/** The shape that stands before the words of what became of an announcement. */
export function drawStatus(status: AnnouncementStatus, x: number, y: number): Element {
  const { shape } = traitsOf(status).look;
  return element('g', { className: `tl-status tl-status-${publishedStatus(status)}` }, [
    shape === 'cross'
      ? path('tl-cross', crossAt(x, y, radius - 0.5))
      : element('circle', { className: 'tl-ring', cx: r(x), cy: r(y), r: radius }),
    shape === 'half' && path('tl-half', halfDiscAt(x, y, radius)),
  ]);
}
