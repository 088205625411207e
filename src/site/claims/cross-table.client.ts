import { all } from '../shared/dom.client.ts';
import type { IndexedClaim } from './claim-index.client.ts';
import { isFacetName } from './claim-index.client.ts';
import { tally } from './filter-claims.client.ts';

/** Counts the cells of the cross tables anew, as of an ISO day: one pass over the claims for all that ask by the same filters. */
export function countCells(claims: readonly IndexedClaim[], day: string): void {
  const tallies = new Map<string, ReadonlyMap<string, number>>();
  for (const cell of all('[data-claims-count]')) {
    const asked = [...new URLSearchParams(cell.dataset['claimsCount'])];
    const names = asked.map(([name]) => name).filter(isFacetName);
    const key = names.join(' ');
    const counts = tallies.get(key) ?? tally(claims, names, day);
    tallies.set(key, counts);
    const count = counts.get(asked.map(([, value]) => `/${value}`).join('')) ?? 0;
    cell.textContent = String(count);
    cell.toggleAttribute('data-none', count === 0);
  }
}
