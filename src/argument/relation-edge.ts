import type { Claim } from '../model/claim.ts';
import type { Relation } from '../model/vocabulary.ts';
import { relations } from '../model/vocabulary.ts';

/** One claim outgoing on another: `from` supports, qualifies or opposes `to`. */
export interface RelationEdge {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
}

/** What of a claim the shape of an argument is made from. */
export type ArguedClaim = Pick<Claim, 'id' | Relation>;

/** Every relation between some claims, in their order; each once, and none to a claim that is not among them. */
export function listEdges(claims: readonly ArguedClaim[]): RelationEdge[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.flatMap((claim) =>
    relations.flatMap((relation) =>
      [...new Set(claim[relation])]
        .filter((to) => ids.has(to) && to !== claim.id)
        .map((to): RelationEdge => ({ relation, from: claim.id, to })),
    ),
  );
}

/** Whether claims bear on each other, so that there is an argument to show. */
export function hasArgument({ claims }: { readonly claims: readonly ArguedClaim[] }): boolean {
  return claims.some((claim) => relations.some((relation) => claim[relation].length > 0));
}

/** Edges by the claim at one of their ends. */
export function groupEdges(
  end: 'from' | 'to',
  edges: readonly RelationEdge[],
): ReadonlyMap<string, readonly RelationEdge[]> {
  return Map.groupBy(edges, (edge) => edge[end]);
}

/** Whether one claim bears on another, be it through others; a claim reaches itself. `outgoing`: edges by the claim that bears. */
export function reaches(start: string, end: string, outgoing: ReadonlyMap<string, readonly RelationEdge[]>): boolean {
  const seen = new Set([start]);
  for (const id of seen) {
    if (id === end) return true;
    for (const { to } of outgoing.get(id) ?? []) seen.add(to);
  }
  return false;
}

/**
 * A feedback edge set: edges that close a circle, which a layered drawing must turn round for what is held up to stand to
 * the left of its grounds. Supports are followed first, so that it is rather another relation that is turned; else the
 * order of the text decides.
 */
export function findFeedbackEdges(edges: readonly RelationEdge[]): ReadonlySet<RelationEdge> {
  const supports = edges.filter(({ relation }) => relation === 'supports');
  const others = edges.filter(({ relation }) => relation !== 'supports');
  const outgoing = new Map<string, RelationEdge[]>();
  const feedback = new Set<RelationEdge>();
  for (const edge of [...supports, ...others]) {
    if (reaches(edge.to, edge.from, outgoing)) feedback.add(edge);
    else outgoing.set(edge.from, [...(outgoing.get(edge.from) ?? []), edge]);
  }
  return feedback;
}
