import { parseDayOrThrow } from '../day.ts';
import { formatDay } from './wording.ts';

/** A recorded day as readers see it; days in a finished article are known to exist. */
export function dayWords(iso: string, lang: string): string {
  return formatDay(parseDayOrThrow(iso), lang);
}
