import { wrapText } from '../timeline/wrap-text.ts';

/** What a box of the map says. */
export interface BoxText {
  readonly id: string;
  /** Number, type and voice: one line. */
  readonly heading: string;
  readonly statement: string;
  /** Whether a verdict is ever recorded: a line is kept free for it on every day. */
  readonly judged: boolean;
  /** What else is to be said, such as what it bears on elsewhere: one line each. */
  readonly also: readonly string[];
  /** The thesis of its branch; a claim at home here; or one that has its place in another branch. */
  readonly role: 'thesis' | 'claim' | 'guest';
}

/** A box whose lines are broken, and which is therefore as large as it will be; sizes in pixels. */
export interface MapBox extends BoxText {
  readonly width: number;
  readonly height: number;
  readonly headingLine: string;
  readonly lines: readonly string[];
  readonly alsoLines: readonly string[];
}

/** Measures inside a box, in pixels. */
export const boxMeasures = {
  padding: 9,
  headingSize: 11,
  headingHeight: 15,
  textSize: 13,
  textHeight: 17,
  verdictHeight: 17,
} as const;

/** The serif of the statements is so much wider than the interface face that widths are estimated for. */
const serifWidth = 1.17;

/** Guests are named, not told: they are told where they are at home. */
const guestLines = 2;

/** Breaks the text of a box into lines of a width. */
export function setBox(text: BoxText, width: number): MapBox {
  const { padding, headingSize, headingHeight, textSize, textHeight, verdictHeight } = boxMeasures;
  const inner = width - 2 * padding;
  const cut = (line: string): string => wrapText(line, { width: inner, fontSize: headingSize, maxLines: 1 })[0] ?? '';
  const lines = wrapText(text.statement, {
    width: inner,
    fontSize: textSize * serifWidth,
    maxLines: text.role === 'guest' ? guestLines : Infinity,
  });
  const alsoLines = text.also.map(cut);
  const height =
    2 * padding -
    4 +
    headingHeight * (1 + alsoLines.length) +
    textHeight * lines.length +
    (text.judged ? verdictHeight : 0);
  return { ...text, width, height, headingLine: cut(text.heading), lines, alsoLines };
}
