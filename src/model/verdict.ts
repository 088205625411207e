import type { Step, Verdict } from './vocabulary.ts';

/** Verdicts that say how a claim fared; the others say that nobody can tell. */
export const settled: ReadonlySet<Verdict> = new Set<Verdict>(['borne-out', 'partly', 'not-borne-out']);

/** Steps that end a promise, one way or the other. */
export const endings: ReadonlySet<Step> = new Set<Step>(['held', 'replaced', 'cancelled', 'lapsed']);
