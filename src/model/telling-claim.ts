import type { Passage } from './article.ts';
import type { Claim } from './claim.ts';

/**
 * By an announcement's id: the claim with outcomes within whose words it lies, in whose note its own outcome is told. Where
 * several claims hold it, the one of the fewest words.
 */
export function findTellingClaims(
  passages: readonly Passage[],
  claims: readonly Pick<Claim, 'id' | 'outcomes'>[],
): ReadonlyMap<string, Passage> {
  const withOutcomes = new Set(claims.filter(({ outcomes }) => outcomes.length > 0).map(({ id }) => id));
  const tellers = passages.filter(({ id }) => withOutcomes.has(id)).sort((a, b) => lengthOf(a) - lengthOf(b));
  return new Map(
    passages
      .filter(({ kind }) => kind === 'visit')
      .flatMap((visit) => {
        const teller = tellers.find((claim) => lies(visit, claim));
        return teller ? [[visit.id, teller] as const] : [];
      }),
  );
}

function lies({ ranges }: Passage, within: Passage): boolean {
  return ranges.every((inner) =>
    within.ranges.some((outer) => outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end),
  );
}

function lengthOf({ ranges }: Passage): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
