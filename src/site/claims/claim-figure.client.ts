import * as words from '../../i18n/en/claims.client.ts';
import { isValidOn } from '../../model/valid-time.ts';
import { all } from '../shared/dom.client.ts';
import type { IndexedClaim } from './claim-index.client.ts';
import { isFacetName } from './claim-index.client.ts';
import type { ClaimRows } from './claim-rows.client.ts';
import { tally } from './filter-claims.client.ts';

/** Shows in the figure what had come of the claims by an ISO day. */
export function showFigure(claims: readonly IndexedClaim[], rows: ClaimRows, day: string): void {
  countAnew(claims, day);
  for (const link of all<HTMLAnchorElement>('[data-shape-of]')) {
    const claim = claims[Number(link.dataset['shapeOf'])];
    const row = claim && rows.rowOf(claim, day);
    if (!claim || !row) continue;
    const states = all('[data-cell="verdict"] > span', row);
    const state = states.find(({ dataset: { from = '', until } }) => isValidOn({ from, until }, day));
    link.className = state?.querySelector('.result')?.className ?? 'result stroke';
    link.removeAttribute('title');
    link.ariaLabel = words.shape({
      number: textOf(row.querySelector('[data-cell="number"]')),
      statement: textOf(row.querySelector('[data-cell="statement"]')),
      came: textOf(state?.querySelector('.entry-verdict')),
    });
    link.hidden = claim.said > day;
  }
}

/** Shows to those who point at a shape what it is named. */
export function nameShapes(): void {
  document.querySelector('.claim-figure')?.addEventListener('pointerover', ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.ariaLabel) target.title = target.ariaLabel;
  });
}

/** One pass over the claims for all numbers that ask by the same filters. */
function countAnew(claims: readonly IndexedClaim[], day: string): void {
  const tallies = new Map<string, ReadonlyMap<string, number>>();
  for (const number of all('[data-claims-count]')) {
    const asked = [...new URLSearchParams(number.dataset['claimsCount'])];
    const names = asked.map(([name]) => name).filter(isFacetName);
    const key = names.join(' ');
    const counts = tallies.get(key) ?? tally(claims, names, day);
    tallies.set(key, counts);
    const count = counts.get(asked.map(([, value]) => `/${value}`).join('')) ?? 0;
    number.textContent = String(count);
    const link = number.closest<HTMLElement>('[data-where-any]');
    if (link) link.hidden = count === 0;
  }
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
