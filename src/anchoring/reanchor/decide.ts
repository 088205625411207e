import { descent, isDescendant } from './descent.ts';
import type { Candidate } from './evidence.ts';
import { placement } from './placement.ts';
import { clearance, contendingShare, contextMost } from './thresholds.ts';

export type Decision =
  | { readonly kind: 'found'; readonly candidate: Candidate }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'gone'; readonly best: Candidate | undefined };

/** Chooses among places that do not overlap. Never the best of bad ones, and never one of two that are alike. */
export function decide(candidates: readonly Candidate[], rival: number): Decision {
  const possible = contenders(candidates.filter(({ evidence }) => isDescendant(evidence, rival)));
  const placed = possible
    .map((candidate) => ({ candidate, says: placement(candidate, possible) }))
    .toSorted((a, b) => b.says - a.says);
  const [likest, next] = placed;
  if (likest === undefined) {
    const [best] = candidates.toSorted((a, b) => descent(b.evidence) - descent(a.evidence));
    return { kind: 'gone', best };
  }
  if (next !== undefined && likest.says - next.says < clearance) {
    return { kind: 'ambiguous', candidates: placed.map(({ candidate }) => candidate) };
  }
  return { kind: 'found', candidate: likest.candidate };
}

/**
 * Only what could be a copy of the likest place contends with it: something that keeps about as much of the quote, or that
 * stands in the recorded surroundings on both sides.
 */
function contenders(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(...candidates.map(({ evidence }) => evidence.nats.quote));
  return candidates.filter(
    ({ evidence: { nats } }) =>
      nats.quote >= contendingShare * most || Math.min(nats.prefix, nats.suffix) >= contextMost / 2,
  );
}
