import type { TextRange } from '../../model/text-range.ts';
import { findOccurrences } from '../find-occurrences.ts';
import { normalizeLine } from '../normalize.ts';
import type { RecordedAnchor } from '../recorded-anchor.ts';
import { findParagraph } from '../segmented-text.ts';
import type { SegmentedText } from '../segmented-text.ts';
import { decide } from './choose-candidate.ts';
import type { Place } from './find-candidates.ts';
import { wordIndex } from './inverted-index.ts';
import { recordedWords, wordsAround } from './query-tokens.ts';
import { findOrigin } from './source-position.ts';

/** A place in the source, with the words that stand there. Shares are 0 to 1. */
export interface FoundPlace extends TextRange {
  readonly found: string;
  /** How much of the recorded words and surroundings is there. */
  readonly score: number;
  /** Shares of the characters of the quote, and of the words before and behind it, that are kept. */
  readonly kept: { readonly quote: number; readonly prefix: number; readonly suffix: number };
}

/**
 * What became of recorded words (design, section 3):
 * - `exact`: they stand unchanged where surroundings or order say;
 * - `moved`: they stand unchanged, in other surroundings;
 * - `reworded`: other words stand where they stood, clearly made from them;
 * - `ambiguous`: two places or more could be meant, best first;
 * - `gone`: nothing was made from them; `best` is what resembles them most.
 */
export type Reanchoring =
  | ({ readonly state: 'exact' | 'moved' | 'reworded' } & FoundPlace)
  | { readonly state: 'ambiguous'; readonly candidates: readonly FoundPlace[] }
  | { readonly state: 'gone'; readonly best?: FoundPlace };

/**
 * Finds recorded words in a text that was edited since. Offsets are of the source.
 *
 * @param before the whole text as it was when the words were recorded: it tells copies apart, and what was there before
 */
export function reanchor(document: SegmentedText, recorded: RecordedAnchor, before?: SegmentedText): Reanchoring {
  const quote = normalizeLine(recorded.exact);
  const unmoved = findInOwnParagraph(document, quote, recorded.paragraph);
  if (unmoved !== undefined) return unmoved;

  const origin = before && findOrigin(before, recorded, quote);
  const index = wordIndex(document);
  const words = origin ? wordsAround(origin, index) : recordedWords(recorded, index);
  const decision = decide(document, words, origin);
  if (decision.kind === 'gone') {
    return { state: 'gone', ...(decision.best && { best: toFoundPlace(document, decision.best) }) };
  }
  if (decision.kind === 'ambiguous') {
    return { state: 'ambiguous', candidates: decision.places.map((it) => toFoundPlace(document, it)) };
  }
  const { verbatim, prefix, suffix } = decision.place;
  const state = !verbatim ? 'reworded' : prefix.kept + suffix.kept >= 1 ? 'exact' : 'moved';
  return { state, ...toFoundPlace(document, decision.place) };
}

/** The quick way, for a text that was not edited here: the words stand once in the paragraph they were recorded in. */
function findInOwnParagraph(
  document: SegmentedText,
  quote: string,
  paragraph: string | undefined,
): Reanchoring | undefined {
  const { source, normalized, paragraphs = [] } = document;
  const own = findOccurrences(normalized.text, quote).filter(
    (place) => paragraphs[findParagraph(document, normalized.toSource(place, 'start'))]?.key === paragraph,
  );
  const [place] = own;
  if (place === undefined || own.length > 1 || paragraph === undefined) return undefined;
  const start = normalized.toSource(place, 'start');
  const end = normalized.toSource(place + quote.length, 'end');
  const kept = { quote: 1, prefix: 1, suffix: 1 };
  return { state: 'exact', start, end, found: source.slice(start, end), score: 1, kept };
}

function toFoundPlace({ source, normalized }: SegmentedText, place: Place): FoundPlace {
  const start = normalized.toSource(place.start, 'start');
  const end = normalized.toSource(place.end, 'end');
  const kept = { quote: place.quote.kept, prefix: place.prefix.kept, suffix: place.suffix.kept };
  const score = 0.6 * kept.quote + 0.2 * kept.prefix + 0.2 * kept.suffix;
  return { start, end, found: source.slice(start, end), score, kept };
}
