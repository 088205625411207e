import type { BandItem } from '../band.ts';
import type { RowLayout } from '../layout.ts';
import { markSizes } from '../shapes.ts';
import { drawMark } from './draw-mark.ts';
import { drawStatus } from './draw-status.ts';
import { drawText } from './draw-text.ts';
import type { Child } from './element.ts';
import { element } from './element.ts';

/** What stands in a row: its full text, label, marks, and what happened with the shape before it. */
export function drawRow({ row, y, label, outcome, marks, title }: RowLayout, lineHeight: number): Child[] {
  return [
    element('title', {}, [title]),
    drawText(label, 'tl-label', lineHeight),
    ...marks.map((mark) => drawMark(mark, y, markSizes.full)),
    row.kind === 'promise' && drawStatus(row.status, outcome.x - 11, y),
    drawText(outcome, 'tl-outcome', lineHeight),
  ];
}

/** What stands at a place in the band: its full text, mark and name. */
export function drawBandItem({ y, mark, label, title }: BandItem, lineHeight: number): Child[] {
  return [
    element('title', {}, [title]),
    drawMark(mark, y, markSizes.full),
    drawText(label, 'tl-band-label', lineHeight),
  ];
}
