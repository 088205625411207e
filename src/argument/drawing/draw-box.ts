import type { Element } from 'hast';
import type { StatusLabel } from '../../model/status-label.ts';
import { drawOutcome } from '../../timeline/drawing/draw-mark.ts';
import { createElement, path } from '../../timeline/drawing/element.ts';
import { roundHalf } from '../../timeline/mark-geometry.ts';
import type { BoxLayout } from '../layout-map.ts';
import { boxMeasures } from '../node-box.ts';

const { padding, headingSize, headingHeight, textSize, textHeight, verdictHeight } = boxMeasures;

/** What of a box never changes: its frame, its heading, the claim, what it bears on elsewhere. */
export function drawBox(box: BoxLayout): Element[] {
  const { x, y, width, height, headingLine, lines, noteLines, hasVerdict } = box;
  const left = roundHalf(x + padding);
  const top = y + padding;
  const statementTop = top + headingHeight;
  const alsoTop = statementTop + lines.length * textHeight + (hasVerdict ? verdictHeight : 0);
  return [
    createElement('rect', {
      className: 'box-frame',
      x: roundHalf(x),
      y: roundHalf(y),
      width: roundHalf(width),
      height: roundHalf(height),
    }),
    path('box-edge', `M${roundHalf(x)} ${roundHalf(y)}v${roundHalf(height)}`),
    drawTextLine('box-heading', left, top + headingSize - 2, headingLine, headingSize),
    createElement(
      'text',
      { className: 'box-statement', fontSize: textSize },
      // Each line ends in a space: read as one text, its words must not run together.
      lines.map((line, index) =>
        createElement('tspan', { x: left, y: roundHalf(statementTop + index * textHeight + textSize - 1) }, [
          `${line} `,
        ]),
      ),
    ),
    ...noteLines.map((line, index) =>
      drawTextLine('box-also', left, alsoTop + index * headingHeight + headingSize - 1, line, headingSize),
    ),
  ];
}

/** The verdict on the line that a box keeps free for it. */
export function drawVerdict({ x, y, lines }: BoxLayout, { label, look }: StatusLabel): Element[] {
  const baseline = y + padding + headingHeight + lines.length * textHeight + textSize - 1;
  const radius = 4.5;
  const [cx, cy] = [x + padding + radius, baseline - 4];
  return [
    ...drawOutcome(look, cx, cy, radius),
    drawTextLine('box-verdict', roundHalf(cx + radius + 6), baseline, label, textSize - 1),
  ];
}

function drawTextLine(className: string, x: number, y: number, words: string, fontSize: number): Element {
  return createElement('text', { className, x, y: roundHalf(y), fontSize }, [words]);
}
