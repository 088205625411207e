import type { FacetName, FacetedClaim } from './claim-facets.ts';
import { facetValues, noValue } from './claim-facets.ts';
import { likelihoods } from './likelihood.ts';
import { valuesOf } from './vocabulary.ts';

/** What the ledger can be grouped by. */
export const groupings = ['verdict', 'type', 'voice', 'band'] as const satisfies readonly FacetName[];
export type Grouping = (typeof groupings)[number];

/** The values of each, in the order of their groups: what failed first, and first the types that can be checked. */
export const groupValues: Readonly<Record<Grouping, readonly string[]>> = {
  verdict: ['not-borne-out', 'partly', 'borne-out', 'open', 'not-checkable', noValue],
  type: ['forecast', 'commitment', 'demand', 'proposal', 'evaluation', 'explanation', 'description'],
  voice: ['own', 'speaksFor', 'reports', 'unnamed'],
  band: [...valuesOf(likelihoods), noValue],
};

/** How the ledger is ordered: in groups, or in the order of the texts; either way forwards or backwards. */
export interface LedgerOrder {
  readonly by: Grouping | 'text';
  readonly reversed: boolean;
}

/** The order that an address asks for: what to go by, led by a hyphen where the last is to come first. By verdict where it asks for none that there is. */
export function readOrder(sort: string): LedgerOrder {
  const asked = sort.replace(/^-/, '');
  const by = [...groupings, 'text' as const].find((each) => each === asked);
  return { by: by ?? 'verdict', reversed: by !== undefined && sort.startsWith('-') };
}

/** What an address says of an order; nothing of the one that needs no asking. */
export function writeOrder({ by, reversed }: LedgerOrder): string {
  if (by === 'verdict' && !reversed) return '';
  return `${reversed ? '-' : ''}${by}`;
}

/** Claims that stand together. */
export interface ClaimGroup<Claim> {
  /** What they have in common; empty where they only follow each other. */
  readonly value: string;
  readonly claims: readonly Claim[];
  /** How many the whole group has. */
  readonly count: number;
  /** The same claims by type, where nothing else is told of them: those that have no verdict. */
  readonly parts?: readonly Omit<ClaimGroup<Claim>, 'parts'>[];
}

/** Claims in groups, as they stood on an ISO day; none is lost, and within a group they keep the order that they have. */
export function groupClaims<Claim extends FacetedClaim>(
  claims: readonly Claim[],
  { by, reversed }: LedgerOrder,
  day: string,
): ClaimGroup<Claim>[] {
  if (by === 'text') {
    const all = reversed ? claims.toReversed() : claims;
    return all.length > 0 ? [{ value: '', claims: all, count: all.length }] : [];
  }
  const groups = groupBy(claims, by, day).map((group) => {
    if (by !== 'verdict' || group.value !== noValue) return group;
    const parts = groupBy(group.claims, 'type', day);
    return { ...group, claims: parts.flatMap((part) => part.claims), parts };
  });
  return reversed ? groups.reverse() : groups;
}

function groupBy<Claim extends FacetedClaim>(
  claims: readonly Claim[],
  by: Grouping,
  day: string,
): Omit<ClaimGroup<Claim>, 'parts'>[] {
  const found = Map.groupBy(claims, (claim) => facetValues(claim, by, day)[0] ?? noValue);
  return groupValues[by].flatMap((value) => {
    const own = found.get(value);
    return own ? [{ value, claims: own, count: own.length }] : [];
  });
}

/** The claims of groups from one to another, counted over all groups. */
export function sliceGroups<Group extends ClaimGroup<unknown>>(
  groups: readonly Group[],
  from: number,
  to: number,
): Group[] {
  let before = 0;
  return groups.flatMap((group) => {
    const [start, end] = [from - before, to - before];
    before += group.claims.length;
    const claims = group.claims.slice(Math.max(0, start), Math.max(0, end));
    if (claims.length === 0) return [];
    return [{ ...group, claims, ...(group.parts && { parts: sliceGroups(group.parts, start, end) }) }];
  });
}
