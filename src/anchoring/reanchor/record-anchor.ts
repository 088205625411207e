import type { TextRange } from '../text-range.ts';
import { splitsWord } from '../word-edges.ts';
import { findParagraph } from './paragraphed-text.ts';
import type { ParagraphedText } from './paragraphed-text.ts';
import type { RecordedAnchor } from './recorded-anchor.ts';
import { findLookalikes } from './record-lookalikes.ts';
import { findPlacesOf } from './find-places.ts';
import { descent } from './descent.ts';

const contextLength = 32;

/** Records the words at a range of the source and what stands around them (design, section 3). */
export function recordAnchor(document: ParagraphedText, { start, end }: TextRange): RecordedAnchor {
  const { source } = document;
  const surroundings = findParagraph(document, start);
  const words = {
    quote: source.slice(start, end),
    prefix: source.slice(wordEdge(source, Math.max(0, start - contextLength), 1), start),
    suffix: source.slice(end, wordEdge(source, Math.min(source.length, end + contextLength), -1)),
    share: source.length === 0 ? 0 : Number(((start + end) / 2 / source.length).toFixed(4)),
  };
  const copies = findPlacesOf(document, words).filter(
    (place) => place.evidence.verbatim && (place.end <= start || end <= place.start),
  );
  const lookalikes = findLookalikes(document, words, { start, end });
  return {
    ...words,
    rival: Number(Math.max(0, ...copies.map(({ evidence }) => descent(evidence))).toFixed(1)),
    ...(lookalikes.length > 0 && { lookalikes }),
    ...(surroundings && { paragraph: surroundings.paragraph.key }),
    ...(surroundings?.before !== undefined && { before: surroundings.before }),
    ...(surroundings?.after !== undefined && { after: surroundings.after }),
  };
}

function wordEdge(source: string, offset: number, step: 1 | -1): number {
  let edge = offset;
  while (splitsWord(source, edge)) edge += step;
  return edge;
}
