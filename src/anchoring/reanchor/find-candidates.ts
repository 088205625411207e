import type { TextRange } from '../../model/text-range.ts';
import type { SegmentedText } from '../segmented-text.ts';
import { align } from './banded-alignment.ts';
import { wordIndex } from './inverted-index.ts';
import type { WordIndex } from './inverted-index.ts';
import { contextMost } from './parameters.ts';
import type { RecordedWords } from './query-tokens.ts';
import { weighContext, weighQuote } from './score-alignment.ts';
import type { KeptWords, WordRange } from './score-alignment.ts';
import { findCandidates } from './seed-diagonals.ts';
import { breakForm } from './tokenize.ts';

/** A place where recorded words may have gone to, in the folded text, and what its own words say for it. */
export interface Place extends TextRange, WordRange {
  /** Whether the quote stands unchanged, after folding. */
  readonly verbatim: boolean;
  readonly quote: KeptWords;
  readonly prefix: KeptWords;
  readonly suffix: KeptWords;
}

/** Every place worth judging; no two overlap. Those that say most come first. */
export function findPlacesOf(document: SegmentedText, recorded: RecordedWords): Place[] {
  const index = wordIndex(document);
  const found = findCandidates(document, recorded, index).flatMap((band) => {
    const alignment = align(recorded.words, index.words, band, recorded);
    const quote = weighQuote(recorded, alignment);
    if (quote === undefined) return [];
    const { words, from, to } = recorded;
    const { likenesses } = alignment;
    const range = rangeOf(document.normalized.text, recorded, index, quote);
    return {
      ...range,
      first: quote.first,
      last: quote.last,
      verbatim: document.normalized.text.slice(range.start, range.end) === recorded.quote,
      quote,
      prefix: weighContext(words, likenesses, { first: from - 1, behind: -1 }),
      suffix: weighContext(words, likenesses, { first: to, behind: words.length }),
    };
  });
  return withoutOverlaps(found);
}

/** All that a place's words and those around them say, in nats. */
export function says({ quote, prefix, suffix }: Place): number {
  return quote.nats + contextSays(prefix) + contextSays(suffix);
}

export function contextSays({ nats }: KeptWords): number {
  return Math.min(nats, contextMost);
}

/** From the first word to the last, with the marks that belong to the quote. */
function rangeOf(text: string, { opening, closing }: RecordedWords, { words }: WordIndex, quote: WordRange): TextRange {
  let { first, last } = quote;
  while (first < last && words[first]?.form === breakForm) first += 1;
  while (last > first && words[last]?.form === breakForm) last -= 1;
  const { start = 0 } = words[first] ?? {};
  const { end = start } = words[last] ?? {};
  return {
    start: text.endsWith(opening, start) ? start - opening.length : start,
    end: text.startsWith(closing, end) ? end + closing.length : end,
  };
}

function withoutOverlaps(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => says(b) - says(a))) {
    if (kept.every(({ start, end }) => place.end <= start || end <= place.start)) kept.push(place);
  }
  return kept;
}
