import { align } from './align.ts';
import { addedWord, placesOfWords, weigh } from './word-index.ts';
import type { WordIndex } from './word-index.ts';
import { weighWords } from './weigh-words.ts';

/**
 * What the words from place `first` to `last` say for being one of the recorded lookalikes, in nats: the most that any of
 * them says; 0 without one. A lookalike that was the only one of its words, and stands elsewhere, is accounted for there.
 */
export function weighLookalikes(
  index: WordIndex,
  lookalikes: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): number {
  let most = 0;
  for (const lookalike of new Set(lookalikes)) {
    const forms = lookalike.split(' ');
    const isOnly = lookalikes.indexOf(lookalike) === lookalikes.lastIndexOf(lookalike);
    if (isOnly && placesOfWords(index, forms).some((place) => place > last || place + forms.length <= first)) continue;
    const words = forms.map((form) => ({ form, weight: weigh(index, form) }));
    const found = index.words.slice(first, last + 1);
    const alignment = align(words, found, { low: -words.length, high: found.length });
    const laid = alignment.places.filter((place) => place >= 0).length;
    most = Math.max(most, weighWords(words, alignment).nats + (found.length - laid) * addedWord);
  }
  return most;
}
