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
