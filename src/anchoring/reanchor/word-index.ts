import type { AnchoringText } from '../anchoring-text.ts';
import type { TextRange } from '../text-range.ts';
import { splitWords } from './words.ts';
import type { Word } from './words.ts';

/** The words of a text and where each stands. */
export interface WordIndex {
  readonly words: readonly Word[];
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<AnchoringText, WordIndex>();

/** The index of a text, made when it is first asked for: most quotes are found without one. */
export function wordIndex(document: AnchoringText): WordIndex {
  const known = indexes.get(document);
  if (known !== undefined) return known;
  const index = toWordIndex(splitWords(document.folded.text));
  indexes.set(document, index);
  return index;
}

/** The index of a text from which a range of the folded text was struck. */
export function withoutRange({ words }: WordIndex, { start, end }: TextRange): WordIndex {
  return toWordIndex(words.filter((word) => word.end <= start || end <= word.start));
}

/** Where these words stand one after the other: the place of the first of them, each time. */
export function placesOfWords({ words, placesOf }: WordIndex, forms: readonly string[]): number[] {
  const places = placesOf.get(forms[0] ?? '') ?? [];
  return places.filter((place) => forms.every((form, at) => words[place + at]?.form === form));
}

function toWordIndex(words: readonly Word[]): WordIndex {
  const placesOf = new Map<string, number[]>();
  words.forEach(({ form }, place) => {
    const places = placesOf.get(form);
    if (places === undefined) placesOf.set(form, [place]);
    else places.push(place);
  });
  return { words, placesOf };
}

/**
 * How much it says that a word is met where it was expected, in nats: the logarithm of how much likelier that is at the
 * same place than at any other. Rare words say much, `the` next to nothing.
 */
export function weigh({ words, placesOf }: WordIndex, form: string): number {
  const counted = (placesOf.get(form)?.length ?? 0) / Math.max(words.length, 1);
  return Math.log(keptShare / Math.max(counted, usualShare(form)));
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
