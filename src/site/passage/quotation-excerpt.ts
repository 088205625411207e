import type { QuotationView } from './passage-page.ts';

/** How much of the paragraph a quotation keeps on each side, in characters, before it is cut at a word. */
const around = 110;

/** A quotation with only so much of its paragraph as shows what the words stand in. */
export function cutQuotation(quotation: QuotationView): QuotationView {
  const { before, after } = quotation;
  return {
    ...quotation,
    before: before.length <= around ? before : `…${before.slice(-around).replace(/^\S*(?=\s)/, '')}`,
    after: after.length <= around ? after : `${after.slice(0, around).replace(/(?<=\s)\S*$/, '')}…`,
  };
}
