import { toParagraphedText } from '../anchoring/reanchor/segmented-text.ts';
import type { ParagraphedText } from '../anchoring/reanchor/segmented-text.ts';
import { isLive, isParagraphLink } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';

/** An article's text as it was last published: the ledger holds all of its paragraphs, in their order. */
export function publishedText(permalinks: readonly Permalink[]): ParagraphedText {
  const paragraphs = permalinks.filter(isParagraphLink).filter(isLive);
  return toParagraphedText(paragraphs.map(({ id, quote }) => ({ key: id, text: quote })));
}
