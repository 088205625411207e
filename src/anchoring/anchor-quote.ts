import type { TextRange } from '../model/text-range.ts';
import { findOccurrences, fitsContext } from './find-occurrences.ts';
import { normalizeLine } from './normalize.ts';
import type { AnchoringText } from './normalize.ts';
import type { TextQuoteSelector } from './selectors.ts';

/** Where a quote stands in the source text, in UTF-16 offsets. */
export type QuoteAnchor =
  | { readonly kind: 'exact'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'not-found';
      /** Where the quote's own words stand, though not between its prefix and suffix. */
      readonly outOfContext: readonly TextRange[];
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly TextRange[] };

/**
 * Finds the one range where the quote's words stand, after `normalizeText`, as whole words, right between its
 * prefix and suffix where they are given. Never guesses: two ranges that fit alike are `ambiguous`, and a quote whose
 * context has changed is `not-found`, for its words may since belong to something else.
 */
export function anchorQuote({ normalized }: AnchoringText, selector: TextQuoteSelector): QuoteAnchor {
  const quote = normalizeLine(selector.exact);
  const context = { prefix: normalizeLine(selector.prefix ?? ''), suffix: normalizeLine(selector.suffix ?? '') };
  const toRange = (start: number): TextRange => ({
    start: normalized.toSource(start, 'start'),
    end: normalized.toSource(start + quote.length, 'end'),
  });

  const everywhere = findOccurrences(normalized.text, quote);
  const fitting = everywhere.filter((start) => fitsContext(normalized.text, start, start + quote.length, context));
  const [only] = fitting;
  if (only === undefined) return { kind: 'not-found', outOfContext: everywhere.map(toRange) };
  if (fitting.length > 1) return { kind: 'ambiguous', candidates: fitting.map(toRange) };
  return { kind: 'exact', ...toRange(only) };
}
