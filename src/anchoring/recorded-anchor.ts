import type { TextRange } from '../model/text-range.ts';
import { findParagraph } from './segmented-text.ts';
import type { SegmentedText } from './segmented-text.ts';
import type { TextQuoteSelector } from './selectors.ts';
import { splitsWord } from './find-occurrences.ts';

/**
 * What is kept of a passage when its tag is accepted, to find it again after the text was edited. That text itself is
 * kept too, paragraph by paragraph, and says more.
 */
export interface RecordedAnchor extends TextQuoteSelector {
  /** Up to 32 characters of whole words right before and after the passage; empty at the ends of the text. */
  readonly prefix: string;
  readonly suffix: string;
  /** Key of the paragraph in which the passage begins; missing where the text has no paragraphs. */
  readonly paragraph?: string;
}

const contextLength = 32;

/** Records the words at a range of the source and what stands around them. */
export function recordAnchor(document: SegmentedText, { start, end }: TextRange): RecordedAnchor {
  const { source, paragraphs = [] } = document;
  const paragraph = paragraphs[findParagraph(document, start)]?.key;
  return {
    exact: source.slice(start, end),
    prefix: source.slice(findWordEdge(source, Math.max(0, start - contextLength), 1), start),
    suffix: source.slice(end, findWordEdge(source, Math.min(source.length, end + contextLength), -1)),
    ...(paragraph !== undefined && { paragraph }),
  };
}

function findWordEdge(source: string, offset: number, step: 1 | -1): number {
  let edge = offset;
  while (splitsWord(source, edge)) edge += step;
  return edge;
}
