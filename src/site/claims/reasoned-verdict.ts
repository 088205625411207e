import type { Catalogue } from '../../i18n/catalogue.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Claim } from '../../model/claim.ts';
import { parseDayOrThrow } from '../../model/day.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import type { Valid } from '../../model/valid-time.ts';
import { verdictLabel } from '../shared/status-labels.ts';

/** A verdict with its day and reason. */
export interface ReasonedVerdict extends StatusLabel {
  readonly why: string;
  /** Whether it is the editor's reading rather than plain record. */
  readonly reading: boolean;
}

/** Each verdict until the next was given. */
export function listReasonedVerdicts({ outcomes }: Claim, words: Catalogue): Valid<ReasonedVerdict>[] {
  return outcomes.map(({ date, verdict, note, reading }, index) => {
    const next = outcomes[index + 1]?.date;
    return {
      from: parseDayOrThrow(date),
      ...(next !== undefined && { until: parseDayOrThrow(next) }),
      value: { ...verdictLabel(verdict, words), day: dayWords(date, words.lang), why: note, reading },
    };
  });
}
