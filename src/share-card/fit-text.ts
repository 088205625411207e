import { splitBreakable } from '../model/line-breaks.ts';
import type { Measure } from './wrap-lines.ts';
import { breakLines } from './wrap-lines.ts';

/** The room that a text is to be set in, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** From baseline to baseline, in em. */
  readonly leading: number;
  /** Sizes of type to try, largest first, each with the most lines it may run to. */
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Sets a text in the largest size in which it fits its box. What is too long for the smallest is cut after a word.
 * `close` is set at the end of the text, cut or not; `measure` gives em.
 */
export function fitText(text: string, close: string, box: Box, measure: Measure): FittedText {
  const remembered = remembering(measure);
  const set = (words: string, size: number): readonly string[] => breakLines(words, box.width / size, remembered);
  for (const { size, lines: most } of box.sizes) {
    const lines = set(text + close, size);
    if (lines.length <= linesIn(box, size, most)) return { size, lines };
  }
  const smallest = box.sizes.at(-1);
  if (!smallest) throw new Error('A box needs at least one size of type');
  const most = linesIn(box, smallest.size, smallest.lines);
  const fits = (words: string): boolean => set(words, smallest.size).length <= most;
  return { size: smallest.size, lines: set(cut(text, (words) => fits(words + close)) + close, smallest.size) };
}

/** The longest beginning of a text that fits, ended after a word by an ellipsis; the text itself if it does. */
export function cut(text: string, fits: (words: string) => boolean): string {
  if (fits(text)) return text;
  const parts = splitBreakable(text);
  let [kept, tooMany] = [0, parts.length];
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2);
    if (fits(ended(parts.slice(0, middle)))) kept = middle;
    else tooMany = middle;
  }
  return ended(parts.slice(0, kept));
}

function ended(parts: readonly string[]): string {
  return `${parts.join('').replace(/[\s\p{P}]+$/u, '')}…`;
}

function linesIn({ height, leading }: Box, size: number, most: number): number {
  // The first line stands on its baseline and takes no leading above it.
  return Math.min(most, Math.max(1, 1 + Math.floor((height / size - 1) / leading)));
}

/** The same words are measured for every size that is tried. */
function remembering(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const length = known.get(text) ?? measure(text);
    known.set(text, length);
    return length;
  };
}
