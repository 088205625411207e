import { wrapText } from '../timeline/wrap-text.ts';

/** What a box of the map says. */
export interface NodeText {
  readonly id: string;
  /** Number, type and voice. */
  readonly heading: string;
  readonly statement: string;
  /** Whether a verdict is ever recorded: a line is kept free for it on every day. */
  readonly hasVerdict: boolean;
  /** What else is to be said, such as what it bears on elsewhere: one line each. */
  readonly notes: readonly string[];
  /** The thesis of its branch; a claim of the branch; or one of another branch, which bears on it. */
  readonly role: 'thesis' | 'claim' | 'external';
}

/** A box whose lines are broken, and which is therefore as large as it will be; sizes in pixels. */
export interface NodeBox extends NodeText {
  readonly width: number;
  readonly height: number;
  readonly headingLines: readonly string[];
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
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

/** Claims of other branches are named, not told: they are told in their own. */
const externalLines = 2;

/** Breaks the text of a box into lines of a width. */
export function layoutBox(text: NodeText, width: number): NodeBox {
  const { padding, headingSize, headingHeight, textSize, textHeight, verdictHeight } = boxMeasures;
  const inner = width - 2 * padding;
  const cut = (line: string): string => wrapText(line, { width: inner, fontSize: headingSize, maxLines: 1 })[0] ?? '';
  const headingLines = wrapText(text.heading, { width: inner, fontSize: headingSize, maxLines: Infinity });
  const lines = wrapText(text.statement, {
    width: inner,
    fontSize: textSize * serifWidth,
    maxLines: text.role === 'external' ? externalLines : Infinity,
  });
  const noteLines = text.notes.map(cut);
  const height =
    2 * padding -
    4 +
    headingHeight * (headingLines.length + noteLines.length) +
    textHeight * lines.length +
    (text.hasVerdict ? verdictHeight : 0);
  return { ...text, width, height, headingLines, lines, noteLines };
}
