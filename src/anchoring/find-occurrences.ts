import { splitsWord } from './word-boundaries.ts';

/** Where the normalized quote begins in the normalized text, each time it stands there as whole words; overlaps count. */
export function findOccurrences(text: string, quote: string): number[] {
  const starts: number[] = [];
  if (quote === '') return starts;
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    if (!splitsWord(text, start) && !splitsWord(text, start + quote.length)) starts.push(start);
  }
  return starts;
}

/** Whether prefix and suffix, normalized and trimmed, adjoin the range; a space at the seam is ignored. */
export function fitsContext(
  text: string,
  start: number,
  end: number,
  context: { readonly prefix: string; readonly suffix: string },
): boolean {
  const before = text[start - 1] === ' ' ? start - 1 : start;
  const after = text[end] === ' ' ? end + 1 : end;
  return text.endsWith(context.prefix, before) && text.startsWith(context.suffix, after);
}
