import { outcomeShapes, shapeTransform } from '../model/outcome-shapes.ts';
import { palette, toneColours } from '../model/palette.ts';
import { quote } from '../model/quotation-marks.ts';
import type { OutcomeLook } from '../model/status-label.ts';
import type { Sheet } from './card-theme.ts';
import { makeSheet, margin } from './card-theme.ts';
import type { Card } from './card.ts';
import { cardSize } from './card.ts';
import type { Box } from './fit-text.ts';
import { fitText } from './fit-text.ts';
import { r } from './text-line.ts';
import type { Typefaces } from './typeface.ts';
import { lengthOf } from './typeface.ts';

const [paper, ink, muted] = [palette.paper.day, palette.ink.day, palette.muted.day];

const width = cardSize.width - 2 * margin;
/** Baselines and rules, in pixels from the top. */
const head = { baseline: 88, rule: 112 } as const;
const heading = 172;
/** The room of the large text. */
const [top, bottom] = [200, 504] as const;
const foot = { rule: 536, baseline: 582 } as const;

const label = { size: 27, smallCapitals: true } as const;
const small = { size: 27 } as const;
const title = { size: 27, italic: true } as const;
const radius = 10;
const besideShape = 34;

const sizes: Box['sizes'] = [
  { size: 92, lines: 2 },
  { size: 78, lines: 2 },
  { size: 68, lines: 3 },
  { size: 58, lines: 4 },
  { size: 50, lines: 5 },
  { size: 44, lines: 6 },
  { size: 38, lines: 7 },
];

/** Draws a card as SVG: letters in the typefaces given, everything else as lines and shapes. */
export function drawCardSvg(card: Card, typefaces: Typefaces): string {
  const { width: full, height } = cardSize;
  const sheet = makeSheet(card.text, typefaces);
  const parts = [
    sheet.line(card.site, 'start', head.baseline, { size: 30, smallCapitals: true, colour: ink }),
    sheet.line(card.day ?? '', 'end', head.baseline, { ...small, colour: muted }),
    rule(head.rule, ink, 2.5),
    rule(head.rule + 5, ink, 0.75),
    sheet.line(sheet.cut(card.heading.join(' · '), width, label), 'start', heading, { ...label, colour: muted }),
    ...drawLargeText(card, sheet),
    rule(foot.rule, muted, 0.75),
    ...drawFootLine(card, sheet),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${height}" viewBox="0 0 ${full} ${height}">` +
    `<rect width="${full}" height="${height}" fill="${paper}"/>${parts.join('')}</svg>\n`
  );
}

function drawLargeText(card: Card, sheet: Sheet): readonly string[] {
  const {
    open,
    text: words,
    close,
  } = card.quoted ? quote(card.text, card.lang) : { open: '', text: card.text, close: '' };
  const { leading } = sheet.setting.typefaces[0];
  const box = { width, height: bottom - top, leading, sizes };
  const { size, lines } = fitText(words, close, box, (some) => lengthOf(some, sheet.setting.typefaces));
  // A little above the middle, where the eye takes it to be.
  const first = top + (bottom - top - (1 + (lines.length - 1) * leading) * size) * 0.42 + size * 0.8;
  // The opening mark hangs in the margin, so that the letters stand in line.
  const hang = lengthOf(open, sheet.setting.typefaces) * size;
  return lines.map((line, index) =>
    sheet.largeLine(
      index === 0 ? open + line : line,
      index === 0 ? margin - hang : margin,
      first + index * leading * size,
      {
        size,
        colour: ink,
      },
    ),
  );
}

function drawFootLine({ result, from }: Card, sheet: Sheet): readonly string[] {
  if (!result)
    return [sheet.line(sheet.cut(from ?? '', width, title), 'start', foot.baseline, { ...title, colour: ink })];
  const words = result.label + (result.day ? `, ${result.day}` : '');
  const used = besideShape + sheet.length(words, small) + 48;
  return [
    drawResultShape(result.look, sheet.x(margin + radius), foot.baseline - 9, radius),
    sheet.line(words, 'start', foot.baseline, { ...small, colour: resultColour(result.look) }, margin + besideShape),
    sheet.line(sheet.cut(from ?? '', width - used, title), 'end', foot.baseline, { ...title, colour: ink }),
  ];
}

function rule(y: number, colour: string, thickness: number): string {
  return `<path d="M${margin} ${r(y)}h${width}" stroke="${colour}" stroke-width="${thickness}"/>`;
}

/** The colour of an outcome on paper. */
export function resultColour({ tone }: OutcomeLook): string {
  return palette[toneColours[tone]].day;
}

/** Draws the shape of an outcome about a point, `radius` in pixels. */
export function drawResultShape(look: OutcomeLook, x: number, y: number, radius: number): string {
  return `<path d="${outcomeShapes[look.shape]}" transform="${shapeTransform(x, y, radius)}" fill="${resultColour(look)}"/>`;
}
