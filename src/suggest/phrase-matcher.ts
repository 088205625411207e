import type { TextRange } from '../anchoring/text-range.ts';

/** A wording of a lexicon that stands in a text. */
export interface PhraseMatch extends TextRange {
  /** As the lexicon writes it. */
  readonly phrase: string;
}

/** Finds the wordings of one list in a text: whole words, without regard to case, the longest at each place. */
export type PhraseMatcher = (text: string) => readonly PhraseMatch[];

/** Makes a matcher of a list. What it looks through must be `plain`, so that apostrophes are of one kind. */
export function matcherOf(phrases: readonly string[]): PhraseMatcher {
  if (phrases.length === 0) return () => [];
  const longestFirst = [...new Set(phrases.map((phrase) => phrase.toLowerCase()))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(escapePattern).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      phrase: found.toLowerCase(),
      start: index,
      end: index + found.length,
    }));
}

/** The text with apostrophes, hyphens and spaces of one kind each, every character in its place. */
export function plain(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s/g, ' ');
}

export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
