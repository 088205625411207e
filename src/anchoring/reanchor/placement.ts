import type { Candidate } from './evidence.ts';
import {
  contextLost,
  contextMost,
  faithful,
  near,
  orderMost,
  orderScale,
  sameBreak,
  sameNeighbour,
  sameParagraph,
} from './thresholds.ts';

/** What says that this is the place, and not one of the others, which may hold copies; in nats. */
export function placement(candidate: Candidate, all: readonly Candidate[]): number {
  const { quote, paragraph, neighbours, breaks, drift } = candidate.evidence;
  const { prefix, suffix } = contextAmong(candidate, all);
  return (
    faithful * quote +
    contextSays(prefix) +
    contextSays(suffix) +
    (paragraph ? sameParagraph : 0) +
    sameNeighbour * neighbours +
    sameBreak * breaks +
    orderMost * Math.exp(-drift / orderScale)
  );
}

/**
 * Where a copy was put right before or behind the words, the two stand in the same surroundings, and what is left on
 * either side says nothing about which is which.
 */
function contextAmong(candidate: Candidate, all: readonly Candidate[]): { prefix: number; suffix: number } {
  const beside = all.filter((other) => candidate.first - other.last <= near && other.first - candidate.last <= near);
  return {
    prefix: Math.max(...beside.map(({ evidence }) => evidence.nats.prefix)),
    suffix: Math.max(...beside.map(({ evidence }) => evidence.nats.suffix)),
  };
}

function contextSays(nats: number): number {
  return Math.min(Math.max(nats, contextLost), contextMost);
}
