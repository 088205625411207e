import type { TextRange } from '../model/text-range.ts';

/** A wording of a lexicon that stands in a text. */
export interface PhraseMatch extends TextRange {
  /** As the lexicon writes it. */
  readonly phrase: string;
}

/** Finds the wordings of one list in a text: whole words, without regard to case, the longest where several begin. */
export type PhraseMatcher = (text: string) => readonly PhraseMatch[];

/**
 * Makes a matcher of a list. What it looks through must have gone through `unifyCharacters`, so that apostrophes are of one
 * kind. Lists are long and texts are too: at each word only those wordings are tried that begin with it.
 */
export function compileMatcher(phrases: readonly string[]): PhraseMatcher {
  const listedPhrases = new Set(phrases.map((phrase) => phrase.toLowerCase()));
  const byFirstWord = Map.groupBy(listedPhrases, (phrase) => firstWord.exec(phrase)?.[0] ?? '');
  const patterns = new Map<string, RegExp>();
  /** Compiled when a text first holds the word: of a long list most never are. */
  const patternOf = (word: string): RegExp | undefined => {
    const group = byFirstWord.get(word);
    if (group === undefined) return undefined;
    const pattern = patterns.get(word) ?? new RegExp(String.raw`(?:${toPattern(word, group)})(?![\p{L}\p{N}])`, 'iuy');
    patterns.set(word, pattern);
    return pattern;
  };
  return (text) => {
    const found: PhraseMatch[] = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(words)) {
      const pattern = index < end ? undefined : patternOf(word.toLowerCase());
      if (pattern === undefined) continue;
      pattern.lastIndex = index;
      const [match] = pattern.exec(text) ?? [];
      if (match === undefined) continue;
      end = index + match.length;
      found.push({ phrase: withoutAdverb(match.toLowerCase(), listedPhrases), start: index, end });
    }
    return found;
  };
}

const words = /[\p{L}\p{N}]+/gu;
const firstWord = /^[\p{L}\p{N}]+/u;
const adverb = String.raw`(?:\p{L}+ly|now|also|still|again|already|therefore|thus|hence|nonetheless|nevertheless|however|indeed|perhaps|likewise|then|both|all|each|soon|even|once more|in turn)`;
const auxiliaries = new Set(
  'is are was were has have had will would could might may should must remain remains'.split(' '),
);

/**
 * The wordings that begin with one word, the longest first. "Is expected" is also "is widely expected": one adverb may
 * stand behind the first word of such a phrase.
 */
function toPattern(word: string, group: readonly string[]): string {
  const longestFirst = group.toSorted((a, b) => b.length - a.length);
  if (!auxiliaries.has(word)) return longestFirst.map(RegExp.escape).join('|');
  const [joined, others] = [longestFirst.filter(isJoined), longestFirst.filter((phrase) => !isJoined(phrase))];
  const rests = joined.map((phrase) => RegExp.escape(phrase.slice(word.length + 1)));
  const withAdverb = rests.length === 0 ? [] : [String.raw`${word}(?:\s+${adverb})?\s+(?:${rests.join('|')})`];
  return [...withAdverb, ...others.map(RegExp.escape)].join('|');
}

/** Whether a space, and no apostrophe, stands behind the first word. */
function isJoined(phrase: string): boolean {
  return /^[\p{L}\p{N}]+\s/u.test(phrase);
}

/** As the list writes it. */
function withoutAdverb(found: string, phrases: ReadonlySet<string>): string {
  return phrases.has(found) ? found : found.replace(new RegExp(String.raw`^(\p{L}+)\s+${adverb}(?=\s)`, 'u'), '$1');
}

/** The text with apostrophes, hyphens and spaces of one kind each, every character at its offset. */
export function unifyCharacters(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s/g, ' ');
}
