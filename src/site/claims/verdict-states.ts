import type { Claim } from '../../model/claim.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import { parseDayOrThrow } from '../../model/day.ts';
import { dayWords } from '../../model/edtf/wording.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import { verdictLabel } from '../shared/status-labels.ts';

/** The verdicts that stood on a claim from when, oldest first: what `asOf` would say of it on any day. */
export function verdictStates({ outcomes }: Pick<Claim, 'outcomes'>, lang: string): Valid<StatusLabel>[] {
  return coalesceStates(
    outcomes.map(({ date, verdict }) => ({ day: parseDayOrThrow(date), date, verdict })),
    ({ date, verdict }) => ({ ...verdictLabel(verdict), day: dayWords(date, lang) }),
  );
}
