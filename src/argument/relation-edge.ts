import type { Claim } from '../model/claim.ts';
import type { Relation } from '../model/vocabulary.ts';
import { relations, valuesOf } from '../model/vocabulary.ts';

/** One claim bearing on another: `from` supports, qualifies or opposes `to`. */
export interface Tie {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
}

/** What of a claim the shape of an argument is made from. */
export type ArguedClaim = Pick<Claim, 'id' | Relation>;

/** Every relation between some claims, in their order; each once, and none to a claim that is not among them. */
export function tiesOf(claims: readonly ArguedClaim[]): Tie[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.flatMap((claim) =>
    valuesOf(relations).flatMap((relation) =>
      [...new Set(claim[relation])]
        .filter((to) => ids.has(to) && to !== claim.id)
        .map((to): Tie => ({ relation, from: claim.id, to })),
    ),
  );
}

/** Whether claims bear on each other, so that there is an argument to show. */
export function hasArgument({ claims }: { readonly claims: readonly ArguedClaim[] }): boolean {
  return claims.some((claim) => valuesOf(relations).some((relation) => claim[relation].length > 0));
}

/** Ties by the claim at one of their ends. */
export function tiesBy(end: 'from' | 'to', ties: readonly Tie[]): ReadonlyMap<string, readonly Tie[]> {
  return Map.groupBy(ties, (tie) => tie[end]);
}

/** Whether one claim bears on another, be it through others; a claim reaches itself. `bearing`: ties by the claim that bears. */
export function reaches(start: string, end: string, bearing: ReadonlyMap<string, readonly Tie[]>): boolean {
  const seen = new Set([start]);
  for (const id of seen) {
    if (id === end) return true;
    for (const { to } of bearing.get(id) ?? []) seen.add(to);
  }
  return false;
}
