// Scripts that write words without a space between them: an edge may fall between any two characters.
const spaceless = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]`;
const wordCharacter = String.raw`[\p{L}\p{N}\p{M}]`;

/**
 * Pattern (flag `u`) that matches nothing, where it is inside a word: between two letters or digits, in a
 * number with its point or comma (`3.5`), in an initialism (`U.S`). An apostrophe ends a word, so that `China` is
 * found in `China's`. Compare Unicode Standard Annex 29, rules WB5 to WB12.
 */
export const insideWord = [
  `(?<=${wordCharacter})(?<!${spaceless})(?=${wordCharacter})(?!${spaceless})`,
  String.raw`(?<=\p{N})(?=[.,]\p{N})|(?<=\p{N}[.,])(?=\p{N})`,
  String.raw`(?<=\p{L})(?=\.\p{L})|(?<=\p{L}\.)(?=\p{L})`,
].join('|');

const atInsideWord = new RegExp(insideWord, 'uy');

/** Whether a cut at the offset would split a word of the (normalized) text. */
export function splitsWord(text: string, offset: number): boolean {
  atInsideWord.lastIndex = offset;
  return atInsideWord.test(text);
}

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
