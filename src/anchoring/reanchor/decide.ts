import { judgePlace, isDescendant, maySayEnough, placement } from './judge-place.ts';
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
  const places = findPlacesOf(document, recorded);
  const possible = contenders(document, places, whole, origin);
  const placed = possible.map((place) => ({ place, says: placement(place) })).toSorted((a, b) => b.says - a.says);
  const [likest, next] = placed;
  if (likest === undefined) return { kind: 'gone', best: places[0] };
  if (next !== undefined && likest.says - next.says < clearance) {
    return { kind: 'ambiguous', places: placed.map(({ place }) => place) };
  }
  return { kind: 'found', place: likest.place };
}

/**
 * The places that were made from the quote. Only what could be a copy of the likest of them contends with it: something that
 * keeps about as much of the quote, or that stands in the recorded surroundings on both sides. Those that keep most are
 * judged first, for then the others need mostly not be.
 */
function contenders(
  document: ParagraphedText,
  places: readonly Place[],
  whole: number,
  origin: Origin | undefined,
): readonly JudgedPlace[] {
  const found: JudgedPlace[] = [];
  let most: number | undefined;
  for (const place of places.toSorted((a, b) => b.quote.nats - a.quote.nats)) {
    const { quote, prefix, suffix } = place;
    if (!maySayEnough(place, whole)) continue;
    const contends =
      most === undefined ||
      quote.nats >= contendingShare * most ||
      Math.min(prefix.nats, suffix.nats) >= contextMost / 2;
    if (!contends) continue;
    const judged = judgePlace(document, place, origin);
    if (!isDescendant(document, judged, whole, origin)) continue;
    most ??= quote.nats;
    found.push(judged);
  }
  return found;
}
