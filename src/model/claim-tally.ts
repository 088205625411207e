import type { FacetedClaim } from './claim-facets.ts';
import { facetValues } from './claim-facets.ts';
import type { Tally } from './status-label.ts';
import type { Verdict } from './vocabulary.ts';
import { verdicts } from './vocabulary.ts';

/** How many texts claim how much, and what came of it. */
export interface ClaimTally extends Tally<Verdict> {
  readonly texts: number;
}

/** Counts claims as they stood on an ISO day; those not made by then are not counted. */
export function tallyClaims(claims: readonly FacetedClaim[], day: string): ClaimTally {
  const made = claims.filter(({ said }) => said <= day);
  const stood = made.map((claim) => facetValues(claim, 'verdict', day)[0]);
  return {
    texts: new Set(made.map(({ facets }) => facets.article[0])).size,
    all: made.length,
    by: verdicts
      .map((key) => ({ key, count: stood.filter((verdict) => verdict === key).length }))
      .filter(({ count }) => count > 0),
  };
}
