import { findPlaces, fitsContext } from './find-occurrences.ts';
import { foldedLine } from './normalize.ts';
import type { AnchoringText } from './normalized-text.ts';
import type { TextQuoteSelector } from './text-quote-selector.ts';
import type { TextRange } from './text-range.ts';

/** Where a quote stands in the source text, in UTF-16 offsets. */
export type QuoteAnchor =
  | { readonly kind: 'exact'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'not-found';
      /** Where the quote's own words stand, though not between its prefix and suffix. */
      readonly outOfContext: readonly TextRange[];
    }
  | { readonly kind: 'ambiguous'; readonly places: readonly TextRange[] };

/**
 * Finds the one place where the quote's words stand, after folding (`fold.ts`), as whole words, right between its
 * prefix and suffix where they are given. Never guesses: two places that fit alike are `ambiguous`, and a quote whose
 * context has changed is `not-found`, for its words may since belong to something else.
 */
export function anchorQuote({ folded }: AnchoringText, selector: TextQuoteSelector): QuoteAnchor {
  const quote = foldedLine(selector.quote);
  const context = { prefix: foldedLine(selector.prefix ?? ''), suffix: foldedLine(selector.suffix ?? '') };
  const toRange = (start: number): TextRange => ({
    start: folded.toSource(start, 'start'),
    end: folded.toSource(start + quote.length, 'end'),
  });

  const everywhere = findPlaces(folded.text, quote);
  const fitting = everywhere.filter((start) => fitsContext(folded.text, start, start + quote.length, context));
  const [place] = fitting;
  if (place === undefined) return { kind: 'not-found', outOfContext: everywhere.map(toRange) };
  if (fitting.length > 1) return { kind: 'ambiguous', places: fitting.map(toRange) };
  return { kind: 'exact', ...toRange(place) };
}
