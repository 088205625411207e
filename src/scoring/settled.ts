import type { Verdict } from '../model/vocabulary.ts';

/**
 * What a verdict counts in a score: 1 for borne out, one half for partly, 0 for not borne out. Undefined for those that
 * settle nothing (open, not checkable, none), which count on neither side.
 */
export function creditOf(verdict: Verdict | undefined): number | undefined {
  switch (verdict) {
    case 'borne-out':
      return 1;
    case 'partly':
      return 0.5;
    case 'not-borne-out':
      return 0;
    default:
      return undefined;
  }
}
