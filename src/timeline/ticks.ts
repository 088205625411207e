import { utcTicks } from 'd3';
import { dateLocale } from '../i18n/format-day.ts';
import type { Day, DayRange } from '../model/day.ts';
import { dateOf } from '../model/day.ts';

/** A gridline with what is written at its head. */
export interface Tick {
  readonly day: Day;
  /** A day, a month or a year. */
  readonly label: string;
  /** The year, where a new one begins and the label does not say so. */
  readonly year?: string;
}

const millisecondsADay = 86_400_000;

export interface TickOptions {
  /** Of the labels. */
  readonly lang: string;
  /** Of the axis, in pixels. */
  readonly width: number;
  /** The least distance of two gridlines, in pixels. */
  readonly apart?: number;
}

/** Gridlines on whole days, months, years or decades, as fine as they can stand apart. Ascending, within the days. */
export function findTicks(span: DayRange, { lang, width, apart = 46 }: TickOptions): Tick[] {
  const locale = dateLocale(lang);
  const days = roundDays(span, Math.max(1, Math.floor(width / apart)), (apart * (span.to - span.from)) / width);
  const label = createTickFormat(days, locale);
  const years = days.length > 0 && days.every((day) => isFirstOfYear(day));
  return days.map((day, index) => {
    const year = dateOf(day).getUTCFullYear();
    const before = days[index - 1];
    const isNew = before === undefined || dateOf(before).getUTCFullYear() !== year;
    return {
      ...{ day, label: label.format(dateOf(day)) },
      ...(isNew && !years && { year: yearFormat(locale).format(dateOf(day)) }),
    };
  });
}

/** d3 takes a count as a wish; ask for fewer until they stand far enough apart, in days. */
function roundDays({ from, to }: DayRange, most: number, apart: number): Day[] {
  for (let count = most; count > 0; count--) {
    const days = utcTicks(dateOf(from), dateOf(to), count)
      .map((date) => date.getTime() / millisecondsADay)
      .filter(Number.isInteger);
    if (days.every((day, index) => index === 0 || day - (days[index - 1] ?? -Infinity) >= apart)) return days;
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
