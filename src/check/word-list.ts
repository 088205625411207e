import type { TextRange } from '../model/text-range.ts';

/** A list of wordings to look for in texts. */
export interface WordList {
  /** Every occurrence in a text as whole words, in any case; of those that overlap the longest. */
  find(text: string): TextRange[];
}

/** A word list, made ready once for all texts: an apostrophe is any apostrophe and a space any white space. */
export function compileWordList(words: readonly string[]): WordList {
  const forms = [...new Set(words)].sort((a, b) => b.length - a.length).map(toPattern);
  if (forms.length === 0) return { find: () => [] };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    find: (text) =>
      Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length })),
  };
}

function toPattern(words: string): string {
  const toWord = (word: string): string => word.split(/['’]/).map(RegExp.escape).join("['’]");
  return words
    .trim()
    .split(/\s+/)
    .map(toWord)
    .join(String.raw`\s+`);
}
