import type { SegmentedText } from '../segmented-text.ts';
import { contextSays, findPlacesOf, says } from './find-candidates.ts';
import type { Place } from './find-candidates.ts';
import { wordIndex } from './inverted-index.ts';
import { kinship } from './paragraph-similarity.ts';
import type { Kinship } from './paragraph-similarity.ts';
import {
  contextMost,
  faithful,
  held,
  minimumElsewhere,
  quoteMinimum,
  sameNeighbour,
  sameParagraph,
  shareElsewhere,
  shareInPlace,
} from './parameters.ts';
import { wordsBetween } from './query-tokens.ts';
import type { Origin } from './source-position.ts';

/** A place with what paragraph and neighbours say of it; nothing where the text as it was is not known. */
export interface JudgedPlace extends Place {
  readonly kin: Kinship | undefined;
}

export function judgePlace(document: SegmentedText, place: Place, origin: Origin | undefined): JudgedPlace {
  return { ...place, kin: origin && kinship(origin.text, origin.start, document, place.start) };
}

/** What says that this is the place, and not one of the others, which may hold copies; in nats. */
export function placement({ quote, prefix, suffix, kin }: JudgedPlace): number {
  return (
    faithful * quote.kept +
    contextSays(prefix) +
    contextSays(suffix) +
    (kin ? sameParagraph * kin.paragraph + sameNeighbour * (kin.before + kin.after) : 0)
  );
}

function enoughInPlace(whole: number): number {
  return Math.max(quoteMinimum, shareInPlace * whole - quoteMinimum);
}

/** Whether a place's own words could be enough, wherever it turns out to be: most that are looked at say far too little. */
export function maySayEnough({ quote: { nats } }: Place, whole: number): boolean {
  return nats >= Math.min(enoughInPlace(whole), shareElsewhere * whole);
}

/**
 * Whether what stands there was made from the quote, and was not found by chance, nor there before.
 *
 * @param whole what the quote would say had none of its words changed, in nats
 */
export function isDescendant(
  document: SegmentedText,
  place: JudgedPlace,
  whole: number,
  origin: Origin | undefined,
): boolean {
  const isHeld = isHeldByContext(place);
  const { nats } = place.quote;
  const saysEnough = isHeld
    ? nats >= enoughInPlace(whole)
    : nats >= shareElsewhere * whole && says(place) >= minimumElsewhere;
  if (!saysEnough) return false;
  return origin === undefined ? isHeld || place.verbatim : cameFrom(document, place, origin);
}

/** Whether what surrounded the quote stands around the place, so that what is in between is what became of it. */
function isHeldByContext({ prefix, suffix, kin }: JudgedPlace): boolean {
  const paragraph = kin === undefined ? contextMost : contextMost * kin.paragraph;
  return contextSays(prefix) + contextSays(suffix) + paragraph >= held;
}

/** Whether the text as it was, asked for what stands at the place now, says the origin: best hits that are mutual. */
function cameFrom(document: SegmentedText, place: Place, origin: Origin): boolean {
  const words = { start: place.first, end: place.last + 1 };
  const sought = wordsBetween({ text: document, ...place }, words, wordIndex(origin.text));
  const [best] = findPlacesOf(origin.text, sought);
  return best !== undefined && says(best) > 0 && best.start < origin.end && origin.start < best.end;
}
