import type { OutcomeLook } from './status-label.ts';
import type { Verdict } from './vocabulary.ts';

interface VerdictTraits {
  readonly look: OutcomeLook;
  /** What it counts in a score, from 0 to 1; absent where it settles nothing and counts on neither side. */
  readonly credit?: 0 | 0.5 | 1;
}

/** All that depends on a verdict beside its words: a new one is an entry here, and its words where the compiler asks. */
export const verdictTraits: Readonly<Record<Verdict, VerdictTraits>> = {
  'borne-out': { credit: 1, look: { shape: 'disc', tone: 'kept' } },
  partly: { credit: 0.5, look: { shape: 'half', tone: 'open' } },
  'not-borne-out': { credit: 0, look: { shape: 'cross', tone: 'missed' } },
  open: { look: { shape: 'ring', tone: 'open' } },
  'not-checkable': { look: { shape: 'dots', tone: 'open' } },
};

/** What a verdict counts in a score; undefined where there is none, or it settles nothing. */
export function creditOf(verdict: Verdict | undefined): number | undefined {
  return verdict && verdictTraits[verdict].credit;
}

/** Whether a verdict says how a claim fared; the others say that nobody can tell, or nobody yet. */
export function isSettled(verdict: Verdict | undefined): boolean {
  return creditOf(verdict) !== undefined;
}

/** Whether a verdict leaves nothing of a claim in the balance: settled, and not by halves. */
export function isClearCut(verdict: Verdict | undefined): boolean {
  const credit = creditOf(verdict);
  return credit === 0 || credit === 1;
}
