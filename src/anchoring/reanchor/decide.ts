import type { Candidate, Evidence } from './evidence.ts';

// All in nats: 1 nat makes a place 2.7 times as likely.

/** What quote and context must say together, for chance finds as much as a few common words in the right order. */
const minimum = 12;
/** What the quote must say by itself: surroundings that stand do not bring back words that are gone. */
const quoteMinimum = 3;
/** And of what it would say had no word changed, this share: of a long quote more must be left than of a short one. */
const quoteShare = 0.2;
/** How much more than the likest other place said when the quote was recorded. */
const beyondRival = 3;
/** Context that is wholly gone was cut off or replaced, which happens often; it says no more against a place. */
const contextLost = -2.5;
/** Beyond this, context says nothing new about which of two copies is meant. */
const contextMost = 10;
/** How far the best place must stand clear of the next. */
const clearance = 3;

const sameParagraph = 6;
const sameNeighbour = 3;
/** An unmoved place against any other; it fades with drift, and half of all moves are as likely as not. */
const orderMost = 3;
const orderScale = 0.06;
/** Words kept against words changed: small, for the copy of a reworded passage keeps more of its words than itself. */
const faithful = 3;

/** What says that the recorded words came to stand here, and not other words by chance. */
export function descent({ nats }: Evidence): number {
  return nats.quote + Math.max(nats.prefix, contextLost) + Math.max(nats.suffix, contextLost);
}

/** Whether the words themselves, whatever surrounds them, could have been made from the quote. */
export function saysEnough({ nats }: Evidence): boolean {
  return nats.quote >= Math.max(quoteMinimum, quoteShare * nats.whole);
}

export function isDescendant(evidence: Evidence, rival: number): boolean {
  return (
    saysEnough(evidence) &&
    evidence.nats.quote > evidence.nats.lookalike &&
    descent(evidence) >= Math.max(minimum, rival + beyondRival)
  );
}

/** What says that this is the place, and not that of a copy. */
export function placement({ quote, nats, paragraph, neighbours, drift }: Evidence): number {
  return (
    faithful * quote +
    contextSays(nats.prefix) +
    contextSays(nats.suffix) +
    (paragraph ? sameParagraph : 0) +
    sameNeighbour * neighbours +
    orderMost * Math.exp(-drift / orderScale)
  );
}

function contextSays(nats: number): number {
  return Math.min(Math.max(nats, contextLost), contextMost);
}

export type Decision =
  | { readonly kind: 'found'; readonly candidate: Candidate }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'gone'; readonly best: Candidate | undefined };

/** Chooses among places that do not overlap. Never the best of bad ones, and never one of two that are alike. */
export function decide(candidates: readonly Candidate[], rival: number): Decision {
  const descendants = candidates
    .filter(({ evidence }) => isDescendant(evidence, rival))
    .toSorted((a, b) => placement(b.evidence) - placement(a.evidence));
  const [candidate, next] = descendants;
  if (candidate === undefined) {
    const [best] = candidates.toSorted((a, b) => descent(b.evidence) - descent(a.evidence));
    return { kind: 'gone', best };
  }
  if (next !== undefined && placement(candidate.evidence) - placement(next.evidence) < clearance) {
    return { kind: 'ambiguous', candidates: descendants };
  }
  return { kind: 'found', candidate };
}
