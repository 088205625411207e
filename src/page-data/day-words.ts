import { recordedDay } from '../model/day.ts';
import { dayInWords } from '../model/edtf/wording.ts';

/** A recorded day as readers see it; days in a finished article are known to exist. */
export function dayWords(iso: string, lang: string): string {
  return dayInWords(recordedDay(iso), lang);
}
