/** A calendar day in UTC, counted from 1970-01-01 (day 0). Whole numbers; ±Infinity for an open end. */
export type Day = number;

/** A half-open range of days: `from` belongs to it, `to` does not. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_A_YEAR = 365;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_BEFORE_1970 = 719_468;

/**
 * Day number of a full date of any year. Months count from 1; months and days too many or too few carry over. Counted
 * rather than asked of Date, which ends with the year 275760 and takes longer: a timeline asks very often.
 * Years that begin in March put the leap day last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function dayOf(year: number, month: number, day: number): Day {
  const sinceMarch = month - 3;
  const marchYear = year + Math.floor(sinceMarch / 12);
  const months = sinceMarch - 12 * Math.floor(sinceMarch / 12);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * months + 2) / 5) + day - 1;
  return DAYS_A_YEAR * marchYear + leapDays + dayOfYear - DAYS_BEFORE_1970;
}

/** Day number of `YYYY-MM-DD`, or undefined where the text is not a day that exists. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const found = dayOf(year, month, day);
  const exists = month >= 1 && month <= 12 && day >= 1 && found < dayOf(year, month + 1, 1);
  return exists ? found : undefined;
}

/** Day number of a day in finished content. Days are checked on reading, so one that does not exist is our bug. */
export function parseDayOrThrow(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`"${text}" is not a day: it should have been checked on reading`);
  return day;
}

/** `YYYY-MM-DD` of a finite day number; years outside 0000 to 9999 have a sign and six digits. */
export function isoDay(day: Day): string {
  return dateOf(day).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** The day's midnight in UTC, for scales and Intl. */
export function dateOf(day: Day): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}
