import type { SegmentedText } from '../segmented-text.ts';
import { breakForm, splitWords } from './tokenize.ts';
import type { Word } from './tokenize.ts';

/** The words of a text, with a break before and behind each paragraph, and where each stands. */
export interface WordIndex {
  readonly words: readonly Word[];
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  /** What forms say, as far as it was asked: see `weigh`. */
  readonly weights: Map<string, number>;
}

const indexes = new WeakMap<SegmentedText, WordIndex>();

/** The index of a text, made when it is first asked for: most quotes are found without one. */
export function wordIndex(document: SegmentedText): WordIndex {
  const known = indexes.get(document);
  if (known !== undefined) return known;
  const index = toWordIndex(withBreaks(document));
  indexes.set(document, index);
  return index;
}

function withBreaks({ normalized, paragraphs = [] }: SegmentedText): Word[] {
  const words: Word[] = [];
  const breakAt = (offset: number): number => words.push({ form: breakForm, start: offset, end: offset });
  const ends = paragraphs.slice(0, -1).map(({ end }) => normalized.toNormalized(end));
  let passed = 0;
  breakAt(0);
  for (const word of splitWords(normalized.text)) {
    for (let end = ends[passed]; end !== undefined && end <= word.start; end = ends[passed]) {
      breakAt(end);
      passed += 1;
    }
    words.push(word);
  }
  breakAt(normalized.text.length);
  return words;
}

function toWordIndex(words: readonly Word[]): WordIndex {
  const placesOf = new Map<string, number[]>();
  words.forEach(({ form }, place) => {
    const places = placesOf.get(form);
    if (places === undefined) placesOf.set(form, [place]);
    else places.push(place);
  });
  return { words, placesOf, weights: new Map() };
}

/** The first word that ends behind an offset of the folded text; breaks end where they stand. */
export function wordAt({ words }: WordIndex, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How much it says that a word is met where it was expected, in nats: the logarithm of how much likelier that is at the
 * same place than at any other. Rare words say much, `the` next to nothing.
 */
export function weigh({ words, placesOf, weights }: WordIndex, form: string): number {
  const known = weights.get(form);
  if (known !== undefined) return known;
  const counted = (placesOf.get(form)?.length ?? 0) / Math.max(words.length, 1);
  const weight = Math.log(keptShare / Math.max(counted, usualShare(form)));
  weights.set(form, weight);
  return weight;
}

/** Of the words of a reworded passage, how many to expect unchanged. */
const keptShare = 0.65;

/** What a lost word says, in nats, against the place. */
export const lostWord = Math.log(1 - keptShare);

/** What a word that came in between says against it. */
export const addedWord = -0.7;

/** A short text does not show how common its words are: short ones mostly are. */
function usualShare(form: string): number {
  if (form.length <= 3) return 0.02;
  return form.length <= 5 ? 0.004 : 0.001;
}
