import type { FacetName, FacetedClaim } from '../../model/claim-facets.ts';
import { facetNames, facetValues } from '../../model/claim-facets.ts';

/** What is asked for: a value by filter, and the order of the ledger. */
export interface FilterState {
  readonly filters: ReadonlyMap<FacetName, string>;
  /** What an address says of the order: see `readOrder`. */
  readonly sort: string;
}

/** The state that an address asks for. Names that are no filter of this page are let be. */
export function stateOf(search: string, names: readonly FacetName[]): FilterState {
  const asked = new URLSearchParams(search);
  const filters = names.flatMap((name) => {
    const value = asked.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { filters: new Map(filters), sort: asked.get('sort') ?? '' };
}

/** The query of an address that asks for a state, and for whatever else it asked before; empty where nothing is asked. */
export function searchOf({ filters, sort }: FilterState, before = ''): string {
  const asked = new URLSearchParams(before);
  for (const name of facetNames) asked.delete(name);
  asked.delete('sort');
  for (const [name, value] of filters) asked.set(name, value);
  if (sort) asked.set('sort', sort);
  const search = asked.toString();
  return search && `?${search}`;
}

/** What filters leave of some claims, and what they would leave if one were set otherwise. */
export interface Selection<Claim> {
  /** Claims that carry every value asked for, in the order of the index. */
  readonly found: readonly Claim[];
  /** Claims that had been made by the day. */
  readonly made: number;
  /** By filter and value: how many claims choosing it would leave, with the other filters as they are. */
  readonly counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
}

/**
 * Filters claims as they stood on an ISO day, in one pass: a claim that misses one filter alone still counts beside that
 * filter's values.
 */
export function select<Claim extends FacetedClaim>(
  claims: readonly Claim[],
  filters: ReadonlyMap<FacetName, string>,
  day: string,
): Selection<Claim> {
  const tallies = facetNames.map((name) => ({ name, counts: new Map<string, number>() }));
  const asked = [...filters];
  const found: Claim[] = [];
  let made = 0;
  for (const claim of claims) {
    if (claim.said > day) continue;
    made += 1;
    const [missed, another] = missedBy(claim, asked, day);
    if (another) continue;
    if (!missed) found.push(claim);
    for (const { name, counts } of tallies) {
      if (missed && missed !== name) continue;
      for (const value of facetValues(claim, name, day)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return { found, made, counts: new Map(tallies.map(({ name, counts }) => [name, counts])) };
}

/** The first two filters, at most, whose value a claim does not carry: more need not be known. */
function missedBy(
  claim: FacetedClaim,
  asked: readonly (readonly [FacetName, string])[],
  day: string,
): readonly FacetName[] {
  const missed: FacetName[] = [];
  for (const [name, value] of asked) {
    if (facetValues(claim, name, day).includes(value)) continue;
    missed.push(name);
    if (missed.length > 1) break;
  }
  return missed;
}

/**
 * How many claims that had been made by an ISO day carry each combination of values of several filters, in one pass; by the
 * values in the order of the names, each led by a slash.
 */
export function tally(
  claims: readonly FacetedClaim[],
  names: readonly FacetName[],
  day: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    if (claim.said > day) continue;
    const combined = names
      .map((name) => facetValues(claim, name, day))
      .reduce(
        (keys: readonly string[], values) => keys.flatMap((key) => values.map((value) => `${key}/${value}`)),
        [''],
      );
    for (const key of combined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
