import type { FacetName } from './claim-facets.ts';

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
