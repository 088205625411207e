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
import { r, settingFor } from './text-line.ts';
import type { Typefaces } from './typeface.ts';
import { lengthOf } from './typeface.ts';

const [paper, ink, muted] = [palette.paper.day, palette.ink.day, palette.muted.day];

const width = cardSize.width - 2 * margin;
/** Baselines and rules, in pixels from the top. */
const head = { baseline: 88, rule: 112 } as const;
/** The last baseline, and where the large text may begin. */
const [last, top] = [584, 136] as const;

const small = { size: 27 } as const;
const siteName = { size: 32, smallCapitals: true } as const;
const label = { size: 34, smallCapitals: true } as const;
const verdict = { size: 50, semibold: true } as const;
const reason: Box['sizes'] = [{ size: 29, lines: 3 }];
const reasonLeading = 38;
/** From the label's baseline to that of the reason, and from the rule above to the label's. */
const [aboveReason, aboveLabel] = [48, 62] as const;
const radius = 17;
const besideShape = 50;

const sizes: Box['sizes'] = [
  { size: 62, lines: 3 },
  { size: 50, lines: 4 },
  { size: 43, lines: 5 },
  { size: 37, lines: 6 },
  { size: 32, lines: 8 },
];

/** Draws a card as SVG: letters in the typefaces given, everything else as lines and shapes. */
export function drawCardSvg(card: Card, typefaces: Typefaces): string {
  const { width: full, height } = cardSize;
  const sheet = makeSheet(card.text, typefaces);
  const why = breakReason(card.why ?? '', typefaces);
  const labelLine = last - why.length * reasonLeading + (why.length > 0 ? reasonLeading - aboveReason : 0);
  const foot = labelLine - aboveLabel;
  const room = width - sheet.length(card.site, siteName) - 48;
  const parts = [
    sheet.line(card.site, 'start', head.baseline, { ...siteName, colour: ink }),
    sheet.line(sheet.cut(card.whose ?? '', room, small), 'end', head.baseline, { ...small, colour: muted }),
    rule(head.rule, ink, 2.5),
    rule(head.rule + 5, ink, 0.75),
    ...drawLargeText(card, sheet, foot - 22),
    rule(foot, muted, 0.75),
    ...drawLabel(card, sheet, labelLine),
    ...why.map((line, index) =>
      sheet.line(line, 'start', last - (why.length - 1 - index) * reasonLeading, { size: 29, colour: ink }),
    ),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${height}" viewBox="0 0 ${full} ${height}">` +
    `<rect width="${full}" height="${height}" fill="${paper}"/>${parts.join('')}</svg>\n`
  );
}

function drawLargeText(card: Card, sheet: Sheet, bottom: number): readonly string[] {
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

function breakReason(why: string, typefaces: Typefaces): readonly string[] {
  if (why === '') return [];
  const { typefaces: inOrder } = settingFor(why, typefaces);
  const box = { width, height: 3 * reasonLeading, leading: 1.2, sizes: reason };
  return fitText(why, '', box, (some) => lengthOf(some, inOrder)).lines;
}

/** What came of the words; where nothing did, what they are. */
function drawLabel({ result, heading }: Card, sheet: Sheet, baseline: number): readonly string[] {
  if (!result) {
    const words = sheet.cut(heading.join(' · '), width, label);
    return [sheet.line(words, 'start', baseline, { ...label, colour: muted })];
  }
  const words = sheet.cut(result.label, width - besideShape, verdict);
  return [
    drawResultShape(result.look, sheet.x(margin + radius), baseline - 16, radius),
    sheet.line(words, 'start', baseline, { ...verdict, colour: resultColour(result.look) }, margin + besideShape),
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
