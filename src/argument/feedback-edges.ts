import type { Tie } from './relation-edge.ts';
import { reaches } from './relation-edge.ts';

/**
 * Ties that close a circle: a map that has what is held up to the left of its grounds must draw these the other way round.
 * Supports are followed first, so that it is rather another relation that is turned; else the order of the text decides.
 */
export function turnedTies(ties: readonly Tie[]): ReadonlySet<Tie> {
  const supports = ties.filter(({ relation }) => relation === 'supports');
  const others = ties.filter(({ relation }) => relation !== 'supports');
  const bearing = new Map<string, Tie[]>();
  const turned = new Set<Tie>();
  for (const tie of [...supports, ...others]) {
    if (reaches(tie.to, tie.from, bearing)) turned.add(tie);
    else bearing.set(tie.from, [...(bearing.get(tie.from) ?? []), tie]);
  }
  return turned;
}
