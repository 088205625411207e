import type { Element } from 'hast';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { traitsOf } from '../../model/announcement-status.ts';
import type { AnnouncementRow } from '../announcement-row.ts';
import type { BandItem } from '../band.ts';
import { rowInWords } from '../describe-row.ts';
import type { RowLayout, TimelineLayout } from '../layout.ts';
import { markSizes } from '../mark-geometry.ts';
import type { TimelineRow } from '../rows.ts';
import type { TextBox } from '../wrap-text.ts';
import { drawMark, drawOutcome } from './draw-mark.ts';
import type { Child } from './element.ts';
import { drawText, createElement } from './element.ts';

/** The row's full text, where no script gives it. */
export function rowTitle({ row }: { readonly row: TimelineRow }, words: Catalogue): Element {
  return createElement('title', {}, [rowInWords(row, words)]);
}

/**
 * What stands in a row: label, marks, and what happened with the shape before it. Drawn about the line 0, so that rows
 * differ in little more than their words, which is what makes a page of hundreds of them small.
 */
export function drawRow(
  { row, y, label, outcome, marks }: RowLayout,
  { fontSize, direction }: Pick<TimelineLayout, 'fontSize' | 'direction'>,
): Child[] {
  const lineHeight = fontSize * 1.25;
  return [
    drawText(about(label, y), 'tl-label', lineHeight),
    ...marks.map((mark) => drawMark(mark, 0, markSizes.full)),
    row.kind === 'announcement' && drawStatus(row, outcome.x + (direction === 'rtl' ? 11 : -11)),
    drawText(about(outcome, y), 'tl-outcome', lineHeight),
  ];
}

/** One item of the band: its mark and name. */
export function drawBandItem({ y, mark, label }: BandItem, { fontSize }: Pick<TimelineLayout, 'fontSize'>): Child[] {
  return [drawMark(mark, 0, markSizes.full), drawText(about(label, y), 'tl-band-label', fontSize * 1.25)];
}

/** The shape before the words of what became of an announcement. */
function drawStatus({ status }: AnnouncementRow, x: number): Element {
  const { look } = traitsOf(status);
  return createElement('g', { className: `tl-status tone-${look.tone}` }, drawOutcome(look, x, 0, 4));
}

function about(text: TextBox, y: number): TextBox {
  return { ...text, y: text.y - y };
}
