import { recordAnchor } from '../anchoring/recorded-anchor.ts';
import type { SegmentedText } from '../anchoring/segmented-text.ts';
import { toQuoteFields } from '../anchoring/selectors.ts';
import type { QuoteLink } from '../model/permalink.ts';
import type { TextRange } from '../model/text-range.ts';
import type { AnchorStatus } from './track-quote.ts';

/** Where a tag would stand if its editor accepted it now; undefined where that cannot be said. */
export function acceptableRange(following: AnchorStatus): TextRange | undefined {
  if (following.state === 'ambiguous' || following.state === 'gone') return following.own;
  return following.place;
}

/** A published passage recorded anew, at the words that its editor has accepted for it. */
export function acceptRange(link: QuoteLink, text: SegmentedText, place: TextRange): QuoteLink {
  const { article, kind, id, first, code, title } = link;
  return { article, kind, id, first, code, title, ...toQuoteFields(recordAnchor(text, place)) };
}
