import type { Day } from '../model/day.ts';
import { boundsOf, coreOf } from '../model/edtf/bounds.ts';
import type { Edtf } from '../model/edtf/edtf.ts';

/** First day of a date, where it is known to the day. */
export function startDay(date: Edtf): Day | undefined {
  const first = coreOf(date)?.from;
  return first === boundsOf(date).from ? first : undefined;
}
