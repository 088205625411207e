import { recordAnchor } from '../anchoring/reanchor/record-anchor.ts';
import type { ParagraphedText } from '../anchoring/reanchor/segmented-text.ts';
import type { TextRange } from '../anchoring/text-range.ts';
import type { QuoteLink } from '../model/permalink.ts';
import type { AnchorStatus } from './track-quote.ts';

/** Where a tag would stand if its editor accepted it now; undefined where that cannot be said. */
export function acceptableRange(following: AnchorStatus): TextRange | undefined {
  if (following.state === 'ambiguous' || following.state === 'gone') return following.own;
  return following.place;
}

/** A published passage recorded anew, at the words that its editor has accepted for it. */
export function acceptRange(link: QuoteLink, text: ParagraphedText, place: TextRange): QuoteLink {
  const { article, kind, id, first, code, title } = link;
  return { article, kind, id, first, code, title, ...recordAnchor(text, place) };
}
