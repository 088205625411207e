import { utcTicks } from 'd3';
import { dateLocale } from '../i18n/format-day.ts';
import type { Day } from '../model/day.ts';
import { dateOf } from '../model/day.ts';
import type { TimeScale } from './scale.ts';

/** A gridline with what is written at its head. */
export interface Tick {
  readonly day: Day;
  readonly x: number;
  /** A day, a month or a year. */
  readonly label: string;
  /** The year, where a new one begins and the label does not say so. */
  readonly year?: string;
}

const millisecondsADay = 86_400_000;

/**
 * Gridlines on whole days, months, years or decades, as fine as they can stand apart. Ascending, within the domain.
 *
 * @param lang of the labels
 * @param apart least distance between two gridlines in pixels
 */
export function findTicks(scale: TimeScale, lang: string, apart = 46): Tick[] {
  const locale = dateLocale(lang);
  const { from, to } = scale.domain;
  const days = roundDays(scale, Math.max(1, Math.floor(Math.abs(scale.x(to) - scale.x(from)) / apart)), apart);
  const label = createTickFormat(days, locale);
  const years = days.length > 0 && days.every((day) => isFirstOfYear(day));
  return days.map((day, index) => {
    const year = dateOf(day).getUTCFullYear();
    const before = days[index - 1];
    const isNew = before === undefined || dateOf(before).getUTCFullYear() !== year;
    return {
      ...{ day, x: scale.x(day), label: label.format(dateOf(day)) },
      ...(isNew && !years && { year: yearFormat(locale).format(dateOf(day)) }),
    };
  });
}

/** d3 takes a count as a wish; ask for fewer until they stand far enough apart. */
function roundDays(scale: TimeScale, most: number, apart: number): Day[] {
  const { from, to } = scale.domain;
  for (let count = most; count > 0; count--) {
    const days = utcTicks(dateOf(from), dateOf(to), count)
      .map((date) => date.getTime() / millisecondsADay)
      .filter(Number.isInteger);
    if (
      days.every((day, index) => index === 0 || Math.abs(scale.x(day) - scale.x(days[index - 1] ?? -Infinity)) >= apart)
    )
      return days;
  }
  return [];
}

function createTickFormat(days: readonly Day[], locale: string): Intl.DateTimeFormat {
  if (days.every(isFirstOfYear)) return yearFormat(locale);
  const month = { month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, days.every(isFirstOfMonth) ? month : { ...month, day: 'numeric' });
}

function yearFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
}

function isFirstOfMonth(day: Day): boolean {
  return dateOf(day).getUTCDate() === 1;
}

function isFirstOfYear(day: Day): boolean {
  return isFirstOfMonth(day) && dateOf(day).getUTCMonth() === 0;
}
