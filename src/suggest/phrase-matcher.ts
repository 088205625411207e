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
  const listedPhrases = new Set(phrases.map((phrase) => phrase.toLowerCase()));
  const longestFirst = [...listedPhrases].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(toPattern).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      phrase: withoutAdverb(found.toLowerCase(), listedPhrases),
      start: index,
      end: index + found.length,
    }));
}

const adverb = String.raw`(?:\p{L}+ly|now|also|still|again|already|therefore|thus|hence|nonetheless|nevertheless|however|indeed|perhaps|likewise|then|both|all|each|soon|even|once more|in turn)`;
const auxiliaries = /^(?:is|are|was|were|has|have|had|will|would|could|might|may|should|must|remains?)\s/;

/** "Is expected" is also "is widely expected": one adverb may stand behind the first word of such a phrase. */
function toPattern(phrase: string): string {
  if (!auxiliaries.test(phrase)) return escapePattern(phrase);
  const [first = '', ...others] = phrase.split(' ');
  return `${escapePattern(first)}(?:\\s+${adverb})?\\s+${escapePattern(others.join(' '))}`;
}

/** As the list writes it. */
function withoutAdverb(found: string, phrases: ReadonlySet<string>): string {
  return phrases.has(found) ? found : found.replace(new RegExp(String.raw`^(\p{L}+)\s+${adverb}(?=\s)`, 'u'), '$1');
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
