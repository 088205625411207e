import { judgePlace, isDescendant, placement } from './judge-place.ts';
import type { JudgedPlace } from './judge-place.ts';
import { findPlacesOf } from './find-places.ts';
import type { Place } from './find-places.ts';
import type { Origin } from './origin.ts';
import type { ParagraphedText } from './paragraphed-text.ts';
import type { RecordedWords } from './recorded-words.ts';
import { clearance, contendingShare, contextMost } from './thresholds.ts';

export type Decision =
  | { readonly kind: 'found'; readonly place: Place }
  | { readonly kind: 'ambiguous'; readonly places: readonly Place[] }
  | { readonly kind: 'gone'; readonly best: Place | undefined };

/** Chooses among the places where words may have gone. Never the best of bad ones, and never one of two that are alike. */
export function decide(document: ParagraphedText, recorded: RecordedWords, origin: Origin | undefined): Decision {
  const { words, from, to } = recorded;
  const whole = words.slice(from, to).reduce((sum, { weight }) => sum + weight, 0);
  const places = findPlacesOf(document, recorded).map((place) => judgePlace(document, place, origin));
  const possible = contenders(places.filter((place) => isDescendant(document, place, whole, origin)));
  const placed = possible.map((place) => ({ place, says: placement(place) })).toSorted((a, b) => b.says - a.says);
  const [likest, next] = placed;
  if (likest === undefined) return { kind: 'gone', best: places[0] };
  if (next !== undefined && likest.says - next.says < clearance) {
    return { kind: 'ambiguous', places: placed.map(({ place }) => place) };
  }
  return { kind: 'found', place: likest.place };
}

/**
 * Only what could be a copy of the likest place contends with it: something that keeps about as much of the quote, or that
 * stands in the recorded surroundings on both sides.
 */
function contenders(places: readonly JudgedPlace[]): readonly JudgedPlace[] {
  const most = Math.max(...places.map(({ quote }) => quote.nats));
  return places.filter(
    ({ quote, prefix, suffix }) =>
      quote.nats >= contendingShare * most || Math.min(prefix.nats, suffix.nats) >= contextMost / 2,
  );
}
