import type { Claim } from '../../model/claim.ts';
import type { Dated } from '../../model/dated.ts';
import { datedStates } from '../../model/dated.ts';
import { recordedDay } from '../../model/day.ts';
import { dayWords } from '../../model/edtf/day-words.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { verdicts } from '../../model/vocabulary.ts';

/** A verdict as a list or table names it. */
export interface VerdictView {
  readonly value: Verdict;
  readonly label: string;
  /** In words. */
  readonly day: string;
}

/** The verdicts that stood on a claim from when, oldest first: what `asOf` would say of it on any day. */
export function verdictStates({ outcomes }: Pick<Claim, 'outcomes'>, lang: string): Dated<VerdictView>[] {
  return datedStates(
    outcomes.map(({ date, verdict }) => ({ day: recordedDay(date), date, verdict })),
    ({ date, verdict }) => ({ value: verdict, label: verdicts[verdict].label, day: dayWords(date, lang) }),
  );
}
