import { dateOf, parseDayOrThrow } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { boundsOf, yearsOf } from '../model/edtf/bounds.ts';
import type { Edtf, EdtfDate } from '../model/edtf/edtf.ts';

type CalendarUnit = 'day' | 'month' | 'year';

/** The locale by which dates and lists of a language are written: plain `en` is written the British way. */
export function dateLocale(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}

/** A day in the words of a locale, "18 June 2023". */
export function formatDay(day: Day, locale: string): string {
  return plainSpaces(formatOf(locale, 'day', false).format(dateOf(day)));
}

/** A recorded day as readers see it; days in a finished article are known to exist. */
export function dayWords(iso: string, locale: string): string {
  return formatDay(parseDayOrThrow(iso), locale);
}

/**
 * What the calendar of the locale says with no words of ours: an unqualified day, month or year, or an interval between two
 * of one kind, "18–19 June 2023". Undefined for everything else.
 */
export function findCalendarWords(edtf: Edtf, locale: string): string | undefined {
  if (edtf.kind === 'one-of') return undefined;
  const [from, to] = edtf.kind === 'date' ? [edtf, edtf] : [edtf.from, edtf.to];
  if (typeof from === 'string' || typeof to === 'string') return undefined;
  const unit = findCalendarUnit(from);
  if (unit === undefined || unit !== findCalendarUnit(to)) return undefined;
  const format = formatOf(locale, unit, yearsOf(from.year)[0] < 1);
  const [start, end] = [dateOf(boundsOf(from).from), dateOf(boundsOf(to).from)];
  return plainSpaces(edtf.kind === 'date' ? format.format(start) : rangeInWords(format, start, end));
}

/**
 * A date in few words, "6–9 Jul", without its year where that is the year of the text that speaks of it. Undefined where the
 * date is not of plain days.
 *
 * @param of a day of the year that need not be said, if any
 */
export function formatBriefly(date: Edtf | Day, locale: string, of?: Day): string | undefined {
  const days = typeof date === 'number' ? ([date, date] as const) : findPlainDays(date);
  if (days === undefined) return undefined;
  const [start, end] = [dateOf(days[0]), dateOf(days[1])];
  const year = of === undefined ? undefined : dateOf(of).getUTCFullYear();
  const isSameYear = start.getUTCFullYear() === year && end.getUTCFullYear() === year;
  const format = new Intl.DateTimeFormat(dateLocale(locale), {
    day: 'numeric',
    month: 'short',
    ...(!isSameYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return plainSpaces(days[0] === days[1] ? format.format(start) : rangeInWords(format, start, end));
}

/**
 * A date under a head that says its year: "18–19 June", "February". Undefined where the date is not of plain days or months
 * of that year, and has to be said in full.
 */
export function formatWithinYear(date: Edtf, locale: string, year: number): string | undefined {
  if (date.kind === 'one-of') return undefined;
  const [from, to] = date.kind === 'date' ? [date, date] : [date.from, date.to];
  if (typeof from === 'string' || typeof to === 'string') return undefined;
  const unit = findCalendarUnit(from);
  if (unit === undefined || unit === 'year' || unit !== findCalendarUnit(to)) return undefined;
  const [start, end] = [dateOf(boundsOf(from).from), dateOf(boundsOf(to).from)];
  if (start.getUTCFullYear() !== year || end.getUTCFullYear() !== year) return undefined;
  const { year: _, ...options } = unitOptions[unit];
  const format = new Intl.DateTimeFormat(dateLocale(locale), { ...options, timeZone: 'UTC' });
  return plainSpaces(date.kind === 'date' ? format.format(start) : rangeInWords(format, start, end));
}

/** The first and the last day of a date that is made of them. */
function findPlainDays(date: Edtf): readonly [Day, Day] | undefined {
  if (date.kind === 'one-of') return undefined;
  const [from, to] = date.kind === 'date' ? [date, date] : [date.from, date.to];
  if (typeof from === 'string' || typeof to === 'string') return undefined;
  if (findCalendarUnit(from) !== 'day' || findCalendarUnit(to) !== 'day') return undefined;
  return [boundsOf(from).from, boundsOf(to).from];
}

function findCalendarUnit({ year, month, day, precision, qualifier }: EdtfDate): CalendarUnit | undefined {
  if (qualifier !== undefined || /[XY]/.test(year) || month === 'XX' || day === 'XX') return undefined;
  return precision === 'day' || precision === 'month' || precision === 'year' ? precision : undefined;
}

const DASH = '–';

/** What stands between two dates, by language, where no letters are parted by spaces. */
const unspacedThrough: Readonly<Record<string, string>> = { zh: '至', ja: '～' };

/**
 * As `formatRange`, with the dash set the same on every version of Intl: closed up between single words, else spaced. Where
 * that would write bare numbers, as in Chinese and Japanese, "2023/7/6 – 2023/7/9", the end follows the whole start
 * without what the two share: "2023年7月6日至9日".
 */
function rangeInWords(format: Intl.DateTimeFormat, from: Date, to: Date): string {
  const parts = format.formatRangeToParts(from, to);
  const [start, end] = [format.formatToParts(from), format.formatToParts(to)];
  const units = start.filter(({ type, value }) => type === 'literal' && /^\p{L}+$/u.test(value));
  if (units.some((unit) => parts.every(({ value }) => !value.includes(unit.value)))) {
    const differing = end.findIndex(({ value }, index) => value !== start[index]?.value);
    const inText = (some: readonly Intl.DateTimeFormatPart[]) => some.map(({ value }) => value).join('');
    const [language = ''] = format.resolvedOptions().locale.split('-');
    return inText(start) + (unspacedThrough[language] ?? DASH) + inText(end.slice(differing));
  }
  const spaced = parts.some(({ source, value }) => source !== 'shared' && /\s/.test(value));
  const dash = spaced ? ` ${DASH} ` : DASH;
  return parts.map(({ value }) => (value.trim() === DASH ? dash : value)).join('');
}

/** Versions of Intl differ in which no-break and thin spaces they set. */
const plainSpaces = (text: string) => text.replace(/[^\S ]/gu, ' ');

const unitOptions: Readonly<Record<CalendarUnit, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept once made: making one takes far longer than using it. */
function formatOf(locale: string, unit: CalendarUnit, withEra: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${unit} ${withEra}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(dateLocale(locale), {
      ...unitOptions[unit],
      ...(withEra && { era: 'short' }),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}
