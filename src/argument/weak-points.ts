import type { Claim } from '../model/claim.ts';
import { latestOutcome } from '../model/claim.ts';
import { creditOf, isClearCut } from '../model/verdict.ts';
import type { ClaimType } from '../model/vocabulary.ts';
import type { ArguedClaim, RelationEdge } from './relation-edge.ts';
import { reaches, groupEdges, listEdges } from './relation-edge.ts';

/** What makes a ground fail, or not. */
export type JudgedClaim = ArguedClaim & Pick<Claim, 'type' | 'outcomes'>;

/** Reports of what is so or was agreed: they are a text's ground, and need none in it. */
const selfStanding: readonly ClaimType[] = ['description', 'commitment'];
/** A wish that is not met remains a wish: it may hold up another as well as before. */
const cannotFail: readonly ClaimType[] = ['demand', 'proposal'];

/**
 * Main claims for which the text gives no ground: they bear on no other claim, so that they are there for their own
 * sake; nothing holds them up; and they judge, explain, foresee or ask, where a reader may want to know why. None where
 * no claim supports another: nobody has said yet what holds up what.
 */
export function findUngrounded<C extends JudgedClaim>(claims: readonly C[]): C[] {
  const edges = listEdges(claims);
  const outgoing = groupEdges('from', edges);
  const supported = groupEdges('to', edges.filter(isSupport));
  if (supported.size === 0) return [];
  return claims.filter(({ id, type }) => !outgoing.has(id) && !supported.has(id) && !selfStanding.includes(type));
}

/**
 * Supports whose ground was not borne out, by the newest verdict, while the claim that it holds up still stands on it: a
 * claim that was itself borne out, or not, stands or falls by its own verdict.
 */
export function findFailedGrounds(claims: readonly JudgedClaim[]): RelationEdge[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const failed = new Set(claims.filter(hasFailed).map(({ id }) => id));
  const decided = new Set(claims.filter((claim) => isClearCut(latestOutcome(claim)?.verdict)).map(({ id }) => id));
  return listEdges([...byId.values()]).filter(
    (edge) => isSupport(edge) && failed.has(edge.from) && !decided.has(edge.to),
  );
}

/** Edges by which a claim speaks against one that it rests on, or that rests on it, by whatever way round. */
export function findOpposedGrounds(claims: readonly ArguedClaim[]): RelationEdge[] {
  const edges = listEdges(claims);
  const supports = groupEdges('from', edges.filter(isSupport));
  return edges.filter(
    ({ relation, from, to }) => relation === 'opposes' && (reaches(from, to, supports) || reaches(to, from, supports)),
  );
}

function isSupport({ relation }: RelationEdge): boolean {
  return relation === 'supports';
}

function hasFailed(claim: JudgedClaim): boolean {
  return creditOf(latestOutcome(claim)?.verdict) === 0 && !cannotFail.includes(claim.type);
}
