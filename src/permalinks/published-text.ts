import { segmentText } from '../anchoring/segmented-text.ts';
import type { SegmentedText } from '../anchoring/segmented-text.ts';
import { isLive, isParagraphLink } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';

/** An article's text as it was last published: the ledger holds all of its paragraphs, in their order. */
export function publishedText(permalinks: readonly Permalink[]): SegmentedText {
  const paragraphs = permalinks.filter(isParagraphLink).filter(isLive);
  return segmentText(paragraphs.map(({ id, quote }) => ({ key: id, text: quote })));
}
