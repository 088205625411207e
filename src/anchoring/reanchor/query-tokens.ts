import type { TextRange } from '../../model/text-range.ts';
import { normalizeLine } from '../normalize.ts';
import type { RecordedAnchor } from '../recorded-anchor.ts';
import type { WeighedWord } from './banded-alignment.ts';
import { weigh, wordAt, wordIndex } from './inverted-index.ts';
import type { WordIndex } from './inverted-index.ts';
import type { Origin } from './source-position.ts';
import { breakForm, splitWords } from './tokenize.ts';

/** The recorded words in one row: what stood before the quote, the quote, what stood behind it. */
export interface RecordedWords {
  /** The quote folded, without white space at its ends. */
  readonly quote: string;
  readonly words: readonly WeighedWord[];
  /** Where in the row the quote begins and ends. */
  readonly from: number;
  readonly to: number;
  /** What stands in the quote before its first word and behind its last. */
  readonly opening: string;
  readonly closing: string;
}

/** So many words around a quote are looked for with it, where the whole text is known. */
const contextWords = 12;

/** From what was recorded alone; words weigh as much as they say in the text that `index` is of. */
export function recordedWords({ exact, prefix, suffix }: RecordedAnchor, index: WordIndex): RecordedWords {
  const before = prefix === '' ? [breakForm] : formsOf(prefix);
  const inside = formsOf(exact);
  const after = suffix === '' ? [breakForm] : formsOf(suffix);
  return toRow(normalizeLine(exact), before, inside, after, index);
}

/** From the words at a range of the folded text, with more of what stands around them. */
export function wordsAround({ text, start, end }: Origin, index: WordIndex): RecordedWords {
  const own = wordIndex(text);
  const first = wordAt(own, start);
  const last = wordAt(own, end - 1);
  return wordsBetween({ text, start, end }, { start: first, end: last + 1 }, index);
}

/** The same, where it is known which words of the text's index these are. */
export function wordsBetween({ text, start, end }: Origin, words: TextRange, index: WordIndex): RecordedWords {
  const forms = (from: number, to: number): string[] =>
    wordIndex(text)
      .words.slice(Math.max(0, from), to)
      .map(({ form }) => form);
  return toRow(
    text.normalized.text.slice(start, end),
    forms(words.start - contextWords, words.start),
    forms(words.start, words.end),
    forms(words.end, words.end + contextWords),
    index,
  );
}

function formsOf(text: string): string[] {
  return text
    .split(breakForm)
    .map((line) => splitWords(normalizeLine(line)).map(({ form }) => form))
    .flatMap((forms, line) => (line === 0 ? forms : [breakForm, ...forms]));
}

function toRow(
  quote: string,
  before: readonly string[],
  inside: readonly string[],
  after: readonly string[],
  index: WordIndex,
): RecordedWords {
  const words = splitWords(quote);
  return {
    quote,
    words: [...before, ...inside, ...after].map((form) => ({ form, weight: weigh(index, form) })),
    from: before.length,
    to: before.length + inside.length,
    opening: quote.slice(0, words[0]?.start),
    closing: quote.slice(words.at(-1)?.end ?? quote.length),
  };
}
