import type { ArguedClaim, Tie } from './relation-edge.ts';
import { tiesBy } from './relation-edge.ts';

/**
 * The tie by which each claim has its one place in the argument, by the claim's id; none for a claim at the head of a
 * branch. A ground stands under the claim that its editor names first in `supports`. A claim that nothing holds up and
 * that holds up nothing, but limits or denies another, stands under that one, again the first that is named. Whatever
 * else a claim bears on is told beside it.
 *
 * @param claims in the order of the text
 */
export function findHomes(claims: readonly ArguedClaim[], ties: readonly Tie[]): ReadonlyMap<string, Tie> {
  const order = new Map(claims.map(({ id }, index) => [id, index]));
  const supports = ties.filter(({ relation }) => relation === 'supports');
  const [holding, held] = [tiesBy('from', supports), tiesBy('to', supports)];
  const bearing = tiesBy('from', ties);
  const isBare = (id: string): boolean => !holding.has(id) && !held.has(id);
  // Two bare claims may bear on each other: the later stands under the earlier, never both ways round.
  const takes = ({ from, to }: Tie): boolean => !isBare(to) || (order.get(to) ?? 0) < (order.get(from) ?? 0);

  const homes = new Map<string, Tie>();
  for (const { id } of claims) {
    const home = isBare(id) ? bearing.get(id)?.find(takes) : holding.get(id)?.[0];
    if (home) homes.set(id, home);
  }
  return homes;
}
