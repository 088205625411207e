import { dateOf, dayOf, isoDay, parseDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';

/** What a wording names: numbers of calendar months and so on, from 1; weekdays from Sunday, 0. */
export interface DateParts {
  readonly month?: number | undefined;
  readonly month2?: number | undefined;
  readonly weekday?: number | undefined;
  readonly season?: number | undefined;
  readonly number?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  readonly year?: number | undefined;
  readonly day?: number | undefined;
  readonly day2?: number | undefined;
}

/** The day a text appeared, taken apart. */
interface ReferenceDay {
  readonly text: string;
  readonly day: Day;
  readonly year: number;
  readonly month: number;
}

export type WindowName = keyof typeof windows;

export function isWindowName(name: string): name is WindowName {
  return name in windows;
}

/**
 * The window that a wording names, in EDTF, counted from the day the text appeared; undefined where that gives no date
 * that exists. Without a year the next such month, day or season is meant.
 */
export function resolveWindow(name: WindowName, parts: DateParts, textDay: string): string | undefined {
  const day = parseDay(textDay);
  if (day === undefined) return undefined;
  const [year = 0, month = 0] = textDay.split('-').map(Number);
  const edtf = windows[name](parts, { text: textDay, day, year, month });
  return edtf === undefined || 'problem' in parseEdtf(edtf) ? undefined : edtf;
}

type Resolve = (parts: DateParts, from: ReferenceDay) => string | undefined;

const windows = {
  today: (_, { text }) => text,
  tomorrow: (_, { day }) => isoDay(day + 1),
  'the-day': (parts, from) => formatDay(parts, parts.day, from),
  'days-of-months': (parts, from) =>
    span(formatDay(parts, parts.day, from), formatDay({ ...parts, month: parts.month2 }, parts.day2, from)),
  'until-day': (parts, from) => span(from.text, formatDay(parts, parts.day, from)),
  'the-day-of-month': ({ day = 0 }, from) => {
    const month = day < Number(from.text.slice(-2)) ? (from.month % 12) + 1 : from.month;
    return formatDay({ month }, day, from);
  },
  'week-of': (parts, from) => {
    const day = parseDay(formatDay(parts, parts.day, from) ?? '');
    return day === undefined ? undefined : `${isoDay(mondayOf(day))}/${isoDay(mondayOf(day) + 6)}`;
  },
  days: (parts, from) => span(formatDay(parts, parts.day, from), formatDay(parts, parts.day2, from)),
  weekday: ({ weekday = 0 }, { day }) => isoDay(day + daysTo(weekday, day)),
  'weekday-next-week': ({ weekday = 0 }, { day }) => isoDay(mondayOf(day) + 7 + ((weekday + 6) % 7)),
  'until-week-end': (_, { text, day }) => `${text}/${isoDay(Math.max(day + 1, mondayOf(day) + 6))}`,
  'next-week': (_, { day }) => `${isoDay(mondayOf(day) + 7)}/${isoDay(mondayOf(day) + 13)}`,
  'until-month-end': (_, { text, year, month }) => `${text}/${isoDay(dayOf(year, month + 1, 1) - 1)}`,
  'next-month': (_, { year, month }) => monthAfter(year, month, 1),
  'month-after-next': (_, { year, month }) => monthAfter(year, month, 2),
  month: ({ month = 1 }, from) => `${yearOfMonth(month, from)}-${two(month)}`,
  months: ({ month = 1, month2 = 1 }, from) => {
    const year = yearOfMonth(month, from);
    return `${year}-${two(month)}/${month2 < month ? year + 1 : year}-${two(month2)}`;
  },
  'month-of-next-year': ({ month = 1 }, { year }) => `${year + 1}-${two(month)}`,
  'month-of-year': ({ month = 1, year = 0 }) => `${year}-${two(month)}`,
  'until-month': ({ month = 1 }, from) => `${from.text}/${yearOfMonth(month, from)}-${two(month)}`,
  'until-month-of-year': ({ month = 1, year = 0 }, { text }) => `${text}/${year}-${two(month)}`,
  'until-year-end': (_, { text, year }) => `${text}/${year}-12-31`,
  'until-mid-year': (_, { text, year, month }) => `${text}/${month > 6 ? year + 1 : year}-06-30`,
  'mid-year': (_, { year, month }) => `${month > 7 ? year + 1 : year}-06/${month > 7 ? year + 1 : year}-07`,
  'until-year': ({ year = 0 }, { text }) => `${text}/${year}`,
  year: ({ year = 0 }) => String(year),
  'early-year': ({ year = 0 }) => `${year}-01/${year}-04`,
  'late-year': ({ year = 0 }) => `${year}-10/${year}-12`,
  'next-year': (_, { year }) => String(year + 1),
  'early-next-year': (_, { year }) => `${year + 1}-01/${year + 1}-04`,
  'late-next-year': (_, { year }) => `${year + 1}-10/${year + 1}-12`,
  'first-half': (_, { year }) => halfOf(1, year),
  'second-half': (_, { year }) => halfOf(2, year),
  'half-of-year': ({ half = 1, year = 0 }) => halfOf(half, year),
  'next-second-half': (_, { year }) => halfOf(2, year + 1),
  'next-first-half': (_, { year }) => halfOf(1, year + 1),
  quarter: ({ quarter = 1 }, { year, month }) => quarterOf(quarter, quarter * 3 < month ? year + 1 : year),
  'next-quarter': (_, { year, month }) =>
    month > 9 ? quarterOf(1, year + 1) : quarterOf(Math.ceil(month / 3) + 1, year),
  'quarter-of-year': ({ quarter = 1, year = 0 }) => quarterOf(quarter, year),
  'next-quarter-year': ({ quarter = 1 }, { year }) => quarterOf(quarter, year + 1),
  season: ({ season = 21 }, from) => `${yearOfSeason(season, from)}-${season}`,
  'until-season-end': ({ season = 21 }, from) => {
    const { year, month } = from;
    const last = lastMonthOf(season);
    return `${from.text}/${monthAfter(last < month ? year + 1 : year, last, 0)}`;
  },
  'until-season': ({ season = 21 }, from) => {
    const { year, month } = from;
    const last = lastMonthOf(season) - 3;
    return `${from.text}/${monthAfter(last < month ? year + 1 : year, last, 0)}`;
  },
  'season-of-year': ({ season = 21, year = 0 }) => `${year}-${season}`,
  'next-season': ({ season = 21 }, { year, month }) => `${month < lastMonthOf(season) - 5 ? year : year + 1}-${season}`,
  fortnight: (_, { text, day }) => `${text}/${isoDay(day + 14)}`,
  'within-a-week': (_, { text, day }) => `${text}/${isoDay(day + 7)}`,
  'within-a-month': (_, { text, year, month }) => `${text}/${monthAfter(year, month, 1)}`,
  'within-days': ({ number = 1 }, { text, day }) => `${text}/${isoDay(day + number)}`,
  'within-weeks': ({ number = 1 }, { text, day }) => `${text}/${isoDay(day + 7 * number)}`,
  'within-months': ({ number = 1 }, { text, year, month }) => `${text}/${monthAfter(year, month, number)}`,
  'within-years': ({ number = 1 }, { text, year, month }) => `${text}/${monthAfter(year, month, 12 * number)}`,
  'within-a-year': (_, { text, year, month }) => `${text}/${monthAfter(year, month, 12)}`,
  'coming-weeks': (_, { text, day }) => `${text}/${monthOf(day + 45)}~`,
  'coming-months': (_, { text, year, month }) => `${text}/${monthAfter(year, month, 6)}~`,
  'coming-years': (_, { text }) => `${text}/..`,
  soon: (_, { text, year, month }) => `${text}/${monthAfter(year, month, 3)}~`,
  open: (_, { text }) => `${text}/..`,
} satisfies Readonly<Record<string, Resolve>>;

const two = (number: number): string => String(number).padStart(2, '0');
const monthOf = (day: Day): string => isoDay(day).slice(0, 'YYYY-MM'.length);
const monthAfter = (year: number, month: number, later: number): string => monthOf(dayOf(year, month + later, 1));
const halfOf = (half: number, year: number): string => (half === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`);
const quarterOf = (quarter: number, year: number): string =>
  `${year}-${two(quarter * 3 - 2)}/${year}-${two(quarter * 3)}`;
/** Of northern seasons: spring ends in May (house rule), winter in February of the next year. */
const lastMonthOf = (season: number): number => ({ 21: 5, 22: 8, 23: 11 })[season] ?? 14;
const yearOfMonth = (month: number, from: ReferenceDay): number => (month < from.month ? from.year + 1 : from.year);

function yearOfSeason(season: number, { year, month }: ReferenceDay): number {
  return lastMonthOf(season) < month ? year + 1 : year;
}

function formatDay({ month = 1, year }: DateParts, day: number | undefined, from: ReferenceDay): string | undefined {
  if (day === undefined) return undefined;
  const isPast = month < from.month || (month === from.month && dayOf(from.year, month, day) < from.day);
  const text = `${year ?? (isPast ? from.year + 1 : from.year)}-${two(month)}-${two(day)}`;
  return parseDay(text) === undefined ? undefined : text;
}

function span(from: string | undefined, to: string | undefined): string | undefined {
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

function mondayOf(day: Day): Day {
  return day - ((dateOf(day).getUTCDay() + 6) % 7);
}

/** Days to the next such weekday, from 1 to 7. */
function daysTo(weekday: number, day: Day): number {
  return ((weekday - dateOf(day).getUTCDay() + 6) % 7) + 1;
}
