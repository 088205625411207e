import type { Day } from '../model/day.ts';
import { dayInWords } from '../model/edtf/calendar-words.ts';

/** What the document is told when the day changes. */
export const dayEvent = 'dayshown';

let shown: Day | undefined;

/** The day as of which the page is shown; undefined while it is as the server wrote it. */
export function dayShown(): Day | undefined {
  return shown;
}

export function setDayShown(day: Day): void {
  shown = day;
}

/** What the as-of rule of a chart says of a day. */
export function asOfInWords(day: Day): string {
  return `as of ${dayInWords(day, document.documentElement.lang)}`;
}
