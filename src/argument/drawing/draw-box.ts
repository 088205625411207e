import type { Element } from 'hast';
import type { StatusLabel } from '../../model/status-label.ts';
import type { TextDirection } from '../../model/text-direction.ts';
import { drawOutcome } from '../../timeline/drawing/draw-outcome.ts';
import { createElement, path, roundHalf } from '../../timeline/drawing/element.ts';
import type { BoxLayout } from '../layout-map.ts';
import { boxMeasures } from '../node-box.ts';

const { padding, headingSize, headingHeight, textSize, textHeight, verdictHeight } = boxMeasures;

/**
 * What of a box never changes: its frame, its heading, the claim, what it bears on elsewhere.
 *
 * @param direction which way the claim is written, and so the side at which lines begin; our own words keep their order
 * @param lang of the claim, where it is not the one of our words (BCP 47)
 */
export function drawBox(box: BoxLayout, direction: TextDirection, lang?: string): Element[] {
  const { x, y, width, height, headingLines, lines, noteLines, hasVerdict } = box;
  const start = startOf(box, direction);
  const statementTop = statementTopOf(box);
  const alsoTop = statementTop + lines.length * textHeight + (hasVerdict ? verdictHeight : 0);
  return [
    createElement('rect', {
      className: 'box-frame',
      x: roundHalf(x),
      y: roundHalf(y),
      width: roundHalf(width),
      height: roundHalf(height),
    }),
    path('box-edge', `M${roundHalf(direction === 'rtl' ? x + width : x)} ${roundHalf(y)}v${roundHalf(height)}`),
    ...headingLines.map((line, index) =>
      drawTextLine(
        'box-heading',
        start,
        y + padding + index * headingHeight + headingSize - 2,
        index < headingLines.length - 1 ? `${line} ` : line,
        headingSize,
        direction,
      ),
    ),
    createElement(
      'text',
      {
        className: 'box-statement',
        fontSize: textSize,
        direction: direction === 'rtl' && direction,
        lang: lang ?? false,
      },
      // Each line ends in a space: read as one text, its words must not run together.
      lines.map((line, index) =>
        createElement('tspan', { x: start, y: roundHalf(statementTop + index * textHeight + textSize - 1) }, [
          `${line} `,
        ]),
      ),
    ),
    ...noteLines.map((line, index) =>
      drawTextLine('box-also', start, alsoTop + index * headingHeight + headingSize - 1, line, headingSize, direction),
    ),
  ];
}

/** The verdict on the line that a box keeps free for it. */
export function drawVerdict(box: BoxLayout, { label, look }: StatusLabel, direction: TextDirection): Element[] {
  const baseline = statementTopOf(box) + box.lines.length * textHeight + textSize - 1;
  const radius = 4.5;
  const side = direction === 'rtl' ? -1 : 1;
  const [cx, cy] = [startOf(box, direction) + side * radius, baseline - 4];
  return [
    drawOutcome(look, cx, cy, radius),
    drawTextLine('box-verdict', roundHalf(cx + side * (radius + 6)), baseline, label, textSize - 1, direction),
  ];
}

function statementTopOf({ y, headingLines }: BoxLayout): number {
  return y + padding + headingLines.length * headingHeight;
}

function startOf({ x, width }: BoxLayout, direction: TextDirection): number {
  return roundHalf(direction === 'rtl' ? x + width - padding : x + padding);
}

/** A line of our own words from the side at which the claim begins. */
function drawTextLine(
  className: string,
  x: number,
  y: number,
  words: string,
  fontSize: number,
  direction: TextDirection,
): Element {
  const textAnchor = direction === 'rtl' && 'end';
  return createElement('text', { className, x, y: roundHalf(y), fontSize, textAnchor }, [words]);
}
