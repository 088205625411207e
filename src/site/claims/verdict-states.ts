import type { Claim } from '../../model/claim.ts';
import type { Dated } from '../../model/dated.ts';
import { datedStates } from '../../model/dated.ts';
import { recordedDay } from '../../model/day.ts';
import { dayWords } from '../../model/edtf/day-words.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import { verdictLabel } from '../shared/status-labels.ts';

/** The verdicts that stood on a claim from when, oldest first: what `asOf` would say of it on any day. */
export function verdictStates({ outcomes }: Pick<Claim, 'outcomes'>, lang: string): Dated<StatusLabel>[] {
  return datedStates(
    outcomes.map(({ date, verdict }) => ({ day: recordedDay(date), date, verdict })),
    ({ date, verdict }) => ({ ...verdictLabel(verdict), day: dayWords(date, lang) }),
  );
}
