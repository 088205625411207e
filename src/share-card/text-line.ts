import { directionOfText } from '../model/text-direction.ts';
import { escapeXml } from './plain-text.ts';
import type { Run, Style, Typefaces } from './typeface.ts';
import { inOrderFor, lengthOf, splitRuns } from './typeface.ts';

/** What all lines of one text share, whatever each of them begins with. */
export interface Setting {
  readonly typefaces: Typefaces;
  readonly rightToLeft: boolean;
}

export interface LineStyle extends Style {
  /** Pixels. */
  readonly size: number;
  readonly colour: string;
  /** The end of the line that stands at `x`: left or right on the card, whichever way the text runs. */
  readonly anchor: 'left' | 'right';
}

/** Space after each small capital, in em. */
const tracking = 0.06;

/** How a text is set, by its first letter. */
export function settingFor(text: string, typefaces: Typefaces): Setting {
  return { typefaces: inOrderFor(text, typefaces), rightToLeft: directionOfText(text) === 'rtl' };
}

/** One line of text as SVG, its baseline at `y`. */
export function drawTextLine(text: string, x: number, y: number, style: LineStyle, setting: Setting): string {
  const { typefaces, rightToLeft } = setting;
  // The renderer orders a line's words by itself, but sets a line of several typefaces in whichever has all its letters:
  // a line that needs no ordering is therefore drawn run by run.
  if (rightToLeft) return drawRun({ face: typefaces[0], text: directed(text) }, x, y, style);
  let left = style.anchor === 'left' ? x : x - lineLength(text, style, typefaces);
  return splitRuns(text, typefaces)
    .map((run) => {
      const drawn = drawRun(run, left, y, { ...style, anchor: 'left' });
      left += lineLength(run.text, style, [run.face]);
      return drawn;
    })
    .join('');
}

/** Length of a line in pixels. */
export function lineLength(text: string, style: Style & Pick<LineStyle, 'size'>, typefaces: Typefaces): number {
  const apart = style.smallCapitals ? Array.from(text).length * tracking : 0;
  return (lengthOf(text, typefaces, style) + apart) * style.size;
}

function drawRun({ face, text }: Run, x: number, y: number, style: LineStyle): string {
  const { size, colour, anchor, semibold = false, smallCapitals = false } = style;
  return (
    `<text x="${r(x)}" y="${r(y)}" font-family="${escapeXml(face.family)}" font-size="${size}" fill="${colour}"` +
    (anchor === 'right' ? ' text-anchor="end"' : '') +
    (semibold ? ' font-weight="600"' : '') +
    (smallCapitals ? ` font-variant="small-caps" letter-spacing="${r(size * tracking)}"` : '') +
    ` xml:space="preserve">${escapeXml(text)}</text>`
  );
}

/** Hundredths of a pixel, so that the last digits of a sum change no byte. */
export function r(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A line from right to left for a renderer that takes every line to run the other way: embedded, after UAX #9. */
export function directed(line: string): string {
  return `\u202b${line}\u202c`;
}
