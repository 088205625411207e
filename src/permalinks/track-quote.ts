import type { QuoteAnchor } from '../anchoring/anchor-quote.ts';
import { normalizeLine } from '../anchoring/normalize.ts';
import type { FoundRange } from '../anchoring/reanchor/reanchor.ts';
import { reanchor } from '../anchoring/reanchor/reanchor.ts';
import { recordAnchor } from '../anchoring/recorded-anchor.ts';
import type { SegmentedText } from '../anchoring/segmented-text.ts';
import { toSelector, toQuoteFields } from '../anchoring/selectors.ts';
import type { QuoteLink } from '../model/permalink.ts';
import type { TextRange } from '../model/text-range.ts';

/**
 * What became of a published tag. `exact` and `moved` are what the engine says of its words, and `range` is where they
 * stand; with the others nobody may say so but the editor:
 * - `changed`: the editor wrote another quote, found at `range`;
 * - `reworded`: the text has other words now, proposed at `range`;
 * - `ambiguous`: two ranges or more could be meant, the `candidates`;
 * - `orphan`: the words are no longer there; `nearest` is what resembles them most.
 * Of the last two `own` is the one range that the tag's own quote, prefix and suffix name, if they do: an editor's word.
 */
export type AnchorStatus = { readonly link: QuoteLink } & (
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly range: TextRange }
  | { readonly state: 'reworded'; readonly range: FoundRange }
  | { readonly state: 'ambiguous'; readonly candidates: readonly TextRange[]; readonly own?: TextRange }
  | { readonly state: 'orphan'; readonly nearest?: FoundRange; readonly own?: TextRange }
);

/**
 * Holds where a tag's quote was found against what was recorded of it. Undefined where the quote is a new one that is
 * not found, or its own prefix or suffix is wrong: that is for the rules on quotes to say.
 *
 * @param before the text as it was published
 */
export function trackQuote(
  document: SegmentedText,
  quote: string,
  anchor: QuoteAnchor,
  link: QuoteLink,
  before: SegmentedText,
): AnchorStatus | undefined {
  if (normalizeLine(quote) !== normalizeLine(link.quote)) {
    return anchor.kind === 'exact' ? { link, state: 'changed', range: anchor } : undefined;
  }
  const found = reanchor(document, toSelector(link), before);
  const own = anchor.kind === 'exact' && { own: anchor };
  if (found.state === 'ambiguous') return { link, state: 'ambiguous', candidates: found.candidates, ...own };
  if (found.state === 'orphan')
    return { link, state: 'orphan', ...(found.nearest && { nearest: found.nearest }), ...own };
  if (found.state === 'reworded') return { link, state: 'reworded', range: found };
  if (anchor.kind === 'not-found') return undefined;
  // The tag's own prefix or suffix names one range, what was recorded another.
  if (anchor.kind === 'exact' && !overlap(anchor, found))
    return { link, state: 'ambiguous', candidates: [found, anchor], ...own };
  return { link, state: found.state, range: { start: found.start, end: found.end } };
}

/** Whether the tag stands on its own words, so that it may be published as it is. */
export function isAnchored(status: AnchorStatus): status is AnchorStatus & { readonly state: 'exact' | 'moved' } {
  return status.state === 'exact' || status.state === 'moved';
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where a tag would stand if its editor accepted it now; undefined where that cannot be said. */
export function acceptableRange(status: AnchorStatus): TextRange | undefined {
  if (status.state === 'ambiguous' || status.state === 'orphan') return status.own;
  return status.range;
}

/** A published passage recorded anew, at the words that its editor has accepted for it. */
export function acceptRange(link: QuoteLink, text: SegmentedText, range: TextRange): QuoteLink {
  const { article, kind, id, first, code, title } = link;
  return { article, kind, id, first, code, title, ...toQuoteFields(recordAnchor(text, range)) };
}
