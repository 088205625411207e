/** The values of a claim by which the claim index is filtered, in the order of the filters. What is said of the claim never changes. */
export const facetNames = ['type', 'voice', 'actor', 'topic', 'band', 'verdict', 'article'] as const;
export type FacetName = (typeof facetNames)[number];

/** What a claim that has none of a facet's values is found by. */
export const noValue = 'none';

/** A claim as filters see it. */
export interface FacetedClaim {
  /** All but the verdict, which depends on the day. */
  readonly facets: Readonly<Record<Exclude<FacetName, 'verdict'>, readonly string[]>>;
  /** ISO day of the text: before it the claim was not made. */
  readonly said: string;
  /** Verdicts, oldest first, each with the ISO day from which it stands. */
  readonly verdicts: readonly (readonly [from: string, verdict: string])[];
}

/** A claim's values of a facet, as they stood on an ISO day. */
export function facetValues(claim: FacetedClaim, name: FacetName, day: string): readonly string[] {
  if (name !== 'verdict') return claim.facets[name];
  return [claim.verdicts.findLast(([from]) => from <= day)?.[1] ?? noValue];
}
