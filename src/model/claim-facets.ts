/** The values of a claim by which a ledger is filtered, in the order of the filters. What is said of the claim never changes. */
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

/**
 * A part of the index by which a browser filters a ledger of several pages: claims in the order of the ledger, with what
 * their rows show. Values are written once and pointed to by number, so that a claim takes few bytes beside its words.
 */
export interface ClaimIndexPart {
  /** Claims of the ledger in the parts before this one. */
  readonly before: number;
  /** Values and what readers call them. */
  readonly values: Readonly<
    Record<Exclude<FacetName, 'article'>, readonly (readonly [value: string, label: string, classes?: string])[]>
  >;
  readonly articles: readonly (readonly [slug: string, title: string, said: string, lang: string])[];
  /** Voices in words: "reported of China". */
  readonly voices: readonly string[];
  readonly claims: readonly IndexedClaim[];
}

/** Numbers point into the part's lists. */
export type IndexedClaim = readonly [
  id: string,
  number: number,
  statement: string,
  article: number,
  type: number,
  voice: number,
  voiceInWords: number,
  band: number,
  actors: readonly number[],
  topics: readonly number[],
  verdicts: readonly (readonly [from: string, verdict: number])[],
];
