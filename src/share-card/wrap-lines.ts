import { splitBreakable } from '../model/line-breaks.ts';

/** Length of a piece of text, in the unit that lines are measured in. */
export type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Breaks a text into the fewest lines of at most `width`, all about equally long. */
export function breakLines(text: string, width: number, measure: Measure): readonly string[] {
  const parts = splitBreakable(text)
    .flatMap((part) => (measure(part.trimEnd()) > width ? lettersOf(part) : [part]))
    .map((part) => ({ text: part, whole: measure(part), ended: measure(part.trimEnd()) }));
  const fewest = fill(parts, width).length;
  let [tooNarrow, enough] = [Math.max(0, ...parts.map(({ ended }) => ended)), width];
  while (enough - tooNarrow > width / 200) {
    const middle = (tooNarrow + enough) / 2;
    if (fill(parts, middle).length > fewest) tooNarrow = middle;
    else enough = middle;
  }
  return fill(parts, enough).map((line) => line.trim());
}

function lettersOf(part: string): readonly string[] {
  return [...graphemes.segment(part)].map(({ segment }) => segment);
}

interface Part {
  readonly text: string;
  readonly whole: number;
  /** Its length at the end of a line, where its space takes no room. */
  readonly ended: number;
}

function fill(parts: readonly Part[], width: number): readonly string[] {
  const lines: string[] = [];
  let length = 0;
  for (const { text, whole, ended } of parts) {
    const line = lines.at(-1);
    if (line !== undefined && length + ended <= width) {
      lines[lines.length - 1] = line + text;
      length += whole;
    } else {
      lines.push(text);
      length = whole;
    }
  }
  return lines;
}
