import type { SegmentedText } from '../segmented-text.ts';
import { findPlacesOf } from './find-candidates.ts';
import type { Place } from './find-candidates.ts';
import { clearance, contendingShare, contextMost } from './parameters.ts';
import type { RecordedWords } from './query-tokens.ts';
import { judgePlace, isDescendant, maySayEnough, placement } from './score-candidate.ts';
import type { JudgedPlace } from './score-candidate.ts';
import type { Origin } from './source-position.ts';

export type Decision =
  | { readonly kind: 'found'; readonly place: Place }
  | { readonly kind: 'ambiguous'; readonly places: readonly Place[] }
  | { readonly kind: 'gone'; readonly best: Place | undefined };

/** Chooses among the places where words may have gone. Never the best of bad ones, and never one of two that are alike. */
export function decide(document: SegmentedText, recorded: RecordedWords, origin: Origin | undefined): Decision {
  const { words, from, to } = recorded;
  const whole = words.slice(from, to).reduce((sum, { weight }) => sum + weight, 0);
  const places = findPlacesOf(document, recorded);
  const placed = contenders(document, places, whole, origin);
  const [likest, next] = placed;
  if (likest === undefined) return { kind: 'gone', best: places[0] };
  if (next !== undefined && likest.says - next.says < clearance) {
    return { kind: 'ambiguous', places: placed.map(({ place }) => place) };
  }
  return { kind: 'found', place: likest.place };
}

interface Contender {
  readonly place: JudgedPlace;
  readonly says: number;
}

/**
 * The places that were made from the quote, likest first. Only what could be a copy of another contends with it: see `rivals`.
 * Whether a place was made from the quote is asked last, for to ask is dear, and never of one that the likest stands clear of.
 */
function contenders(
  document: SegmentedText,
  places: readonly Place[],
  whole: number,
  origin: Origin | undefined,
): readonly Contender[] {
  const possible = places
    .filter((place) => maySayEnough(place, whole))
    .map((place) => judgePlace(document, place, origin))
    .map((place) => ({ place, says: placement(place) }))
    .toSorted((a, b) => b.says - a.says);
  const most = mostKept(possible);
  const found: Contender[] = [];
  for (const contender of possible) {
    const [likest] = found;
    // All that were found contend, whatever else there may be: nothing can come before the likest of them any more.
    const isSettled = likest !== undefined && found.every(({ place }) => rivals(place, most));
    if (isSettled && likest.says - contender.says >= clearance) break;
    if (isDescendant(document, contender.place, whole, origin)) found.push(contender);
  }
  const mostFound = mostKept(found);
  return found.filter(({ place }) => rivals(place, mostFound));
}

/** Whether a place keeps about as much of the quote as the one that keeps most, or has the recorded surroundings on both sides. */
function rivals({ quote, prefix, suffix }: Place, most: number): boolean {
  return quote.nats >= contendingShare * most || Math.min(prefix.nats, suffix.nats) >= contextMost / 2;
}

function mostKept(contenders: readonly Contender[]): number {
  return Math.max(...contenders.map(({ place }) => place.quote.nats));
}
