import { splitsWord } from './word-boundaries.ts';

/** Where the folded quote begins in the folded text, each time it stands there as whole words; overlaps count. */
export function findPlaces(text: string, quote: string): number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    if (!splitsWord(text, start) && !splitsWord(text, start + quote.length)) places.push(start);
  }
  return places;
}

/** Whether prefix and suffix, folded and trimmed, adjoin the range; a space at the seam is ignored. */
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
