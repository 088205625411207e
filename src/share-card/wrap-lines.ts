/** Length of a piece of text, in the unit that lines are measured in. */
export type Measure = (text: string) => number;

const words = new Intl.Segmenter('und', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Scripts written without spaces, with their own full-width punctuation. */
const ideographic = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const opensAtEnd = /[\p{Ps}\p{Pi}]$/u;
const closesAtStart = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{Lm}]/u;
const breaksAfter = /[ \u200b\u3000]$|\p{L}[\p{Pd}/]$/u;

/**
 * The parts of a text between which a line may end: words with the space after them; words of a script without spaces
 * as the dictionary has them, punctuation kept to its word. A plain reading of Unicode's UAX #14.
 */
export function splitBreakable(text: string): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = parts.at(-1);
    if (last === undefined || mayBreak(last, segment)) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s/u.test(after)) return false;
  if (breaksAfter.test(before)) return true;
  if (opensAtEnd.test(before) || closesAtStart.test(after)) return false;
  return ideographic.test(before.at(-1) ?? '') || ideographic.test(after.at(0) ?? '');
}

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
