import * as words from '../../i18n/en/claims.client.ts';
import { toText } from '../../i18n/sentence.ts';
import type { FacetedClaim } from '../../model/claim-facets.ts';
import type { LedgerData } from '../../model/claim-index.ts';
import { tallyClaims } from '../../model/claim-tally.ts';

/** Says at the head of the page how many claims there were by an ISO day, and what had come of them. */
export function showTally(claims: readonly FacetedClaim[], day: string, { of, groups: labels }: LedgerData): void {
  const parts = words.tally({ ...tallyClaims(claims, day), of }).map((part) => {
    if (typeof part === 'string') return part;
    const span = document.createElement('span');
    if (!('slot' in part)) return part.text;
    const [, look = ''] = labels.verdict[part.slot] ?? [];
    span.className = `result ${look}`;
    span.textContent = toText(part.words, document.documentElement.lang);
    return span;
  });
  document.querySelector('[data-claims-tally]')?.replaceChildren(...parts);
}
