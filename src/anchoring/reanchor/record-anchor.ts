import type { TextRange } from '../text-range.ts';
import { splitsWord } from '../word-boundaries.ts';
import type { RecordedAnchor } from './recorded-anchor.ts';
import { paragraphAt } from './segmented-text.ts';
import type { ParagraphedText } from './segmented-text.ts';

const contextLength = 32;

/** Records the words at a range of the source and what stands around them (design, section 3). */
export function recordAnchor(document: ParagraphedText, { start, end }: TextRange): RecordedAnchor {
  const { source, paragraphs = [] } = document;
  const paragraph = paragraphs[paragraphAt(document, start)]?.key;
  return {
    quote: source.slice(start, end),
    prefix: source.slice(wordEdge(source, Math.max(0, start - contextLength), 1), start),
    suffix: source.slice(end, wordEdge(source, Math.min(source.length, end + contextLength), -1)),
    ...(paragraph !== undefined && { paragraph }),
  };
}

function wordEdge(source: string, offset: number, step: 1 | -1): number {
  let edge = offset;
  while (splitsWord(source, edge)) edge += step;
  return edge;
}
