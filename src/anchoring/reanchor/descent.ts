import type { Evidence } from './evidence.ts';
import { beyondRival, contextLost, minimum, quoteMinimum, quoteShare } from './thresholds.ts';

/** What says that the recorded words came to stand here, and not other words by chance, in nats. */
export function descent({ nats }: Evidence): number {
  return nats.quote + Math.max(nats.prefix, contextLost) + Math.max(nats.suffix, contextLost);
}

/** Whether the words themselves, whatever surrounds them, could have been made from the quote. */
export function saysEnough({ nats }: Evidence): boolean {
  return nats.quote >= Math.max(quoteMinimum, quoteShare * nats.whole);
}

/** Whether the words were made from the quote, and not found by chance, nor there before. */
export function isDescendant(evidence: Evidence, rival: number): boolean {
  return (
    saysEnough(evidence) &&
    evidence.nats.quote > evidence.nats.lookalike &&
    descent(evidence) >= Math.max(minimum, rival + beyondRival)
  );
}
