import type { Candidate, Evidence } from './evidence.ts';

// All in nats: 1 nat makes a place 2.7 times as likely.

/** What quote and context must say together, for chance finds as much as a few common words in the right order. */
const minimum = 14;
/** What the quote must say by itself: surroundings that stand do not bring back words that are gone. */
const quoteMinimum = 3;
/** And of what it would say had no word changed, this share: of a long quote more must be left than of a short one. */
const quoteShare = 0.25;
/** How much more than the likest other place said when the quote was recorded. */
const beyondRival = 3;
/** Context that is wholly gone was cut off or replaced, which happens often; it says no more against a place. */
const contextLost = -2.5;
/** Beyond this, context says nothing new about which of two copies is meant. */
const contextMost = 10;
/** How far the best place must stand clear of the next. */
const clearance = 3;

const sameParagraph = 6;
const sameNeighbour = 6;
const sameBreak = 6;
/** Words between a passage and a copy put beside it: up to a sentence. */
const near = 40;
/** An unmoved place against any other; it fades with drift, and half of all moves are as likely as not. */
const orderMost = 4;
const orderScale = 0.04;
/** Words kept against words changed: small, for the copy of a reworded passage keeps more of its words than itself. */
const faithful = 1;

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
function placement({ evidence }: Candidate, context: { readonly prefix: number; readonly suffix: number }): number {
  const { quote, paragraph, neighbours, breaks, drift } = evidence;
  return (
    faithful * quote +
    contextSays(context.prefix) +
    contextSays(context.suffix) +
    (paragraph ? sameParagraph : 0) +
    sameNeighbour * neighbours +
    sameBreak * breaks +
    orderMost * Math.exp(-drift / orderScale)
  );
}

function contextSays(nats: number): number {
  return Math.min(Math.max(nats, contextLost), contextMost);
}

/**
 * Only what could be a copy of the likest place contends with it: something that keeps at least half as much of the quote,
 * or that stands in the recorded surroundings on both sides.
 */
function contenders(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(...candidates.map(({ evidence }) => evidence.nats.quote));
  return candidates.filter(
    ({ evidence: { nats } }) => nats.quote >= most / 2 || Math.min(nats.prefix, nats.suffix) >= contextMost / 2,
  );
}

/**
 * Context of each place, in nats. Where a copy was put right before or behind the words, the two stand in the same
 * surroundings, and what is left on either side says nothing about which is which.
 */
function contextAmong(candidate: Candidate, all: readonly Candidate[]): { prefix: number; suffix: number } {
  const beside = all.filter((other) => candidate.first - other.last <= near && other.first - candidate.last <= near);
  return {
    prefix: Math.max(...beside.map(({ evidence }) => evidence.nats.prefix)),
    suffix: Math.max(...beside.map(({ evidence }) => evidence.nats.suffix)),
  };
}

export type Decision =
  | { readonly kind: 'found'; readonly candidate: Candidate }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'gone'; readonly best: Candidate | undefined };

/** Chooses among places that do not overlap. Never the best of bad ones, and never one of two that are alike. */
export function decide(candidates: readonly Candidate[], rival: number): Decision {
  const possible = contenders(candidates.filter(({ evidence }) => isDescendant(evidence, rival)));
  const placed = possible
    .map((candidate) => ({ candidate, says: placement(candidate, contextAmong(candidate, possible)) }))
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
