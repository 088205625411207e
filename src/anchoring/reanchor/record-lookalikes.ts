import type { TextRange } from '../text-range.ts';
import { saysEnough } from './descent.ts';
import type { QuoteInContext } from './evidence.ts';
import { findPlacesIn } from './find-places.ts';
import type { ParagraphedText } from './paragraphed-text.ts';
import { placesOfWords, withoutRange, wordIndex } from './word-index.ts';

/**
 * What would be taken for the words if they were struck, by themselves or with their sentence: each place's words in
 * lower case, twice where they stand more than once. They stood there before, so they never are what became of the quote.
 */
export function findLookalikes(document: ParagraphedText, anchor: QuoteInContext, own: TextRange): string[] {
  const { folded } = document;
  const words = { start: folded.toFolded(own.start), end: folded.toFolded(own.end) };
  const found = new Set<string>();
  for (const struck of [words, sentenceAround(folded.text, words)]) {
    const index = withoutRange(wordIndex(document), struck);
    for (const { first, last, evidence } of findPlacesIn(document, anchor, index)) {
      const forms = index.words.slice(first, last + 1).map(({ form }) => form);
      if (saysEnough(evidence)) found.add(forms.join(' '));
    }
  }
  const index = withoutRange(wordIndex(document), words);
  return [...found].toSorted().flatMap((lookalike) => {
    const isRepeated = placesOfWords(index, lookalike.split(' ')).length > 1;
    return isRepeated ? [lookalike, lookalike] : [lookalike];
  });
}

const sentenceEnd = /[.!?。！？؟।]/;

function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  while (from > 0 && !sentenceEnd.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !sentenceEnd.test(text[to] ?? '')) to += 1;
  return { start: from, end: to };
}
