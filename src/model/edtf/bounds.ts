import type { DayRange, Day } from '../day.ts';
import { dayOf } from '../day.ts';
import type { Edtf, EdtfDate, EdtfInterval } from './edtf.ts';

/**
 * The outer bounds: every day the date could touch (CIDOC-CRM P82, "at some time within"). Infinite at open and unknown
 * ends; a one-of set spans all its members. A qualifier says how well a date is known, not how wide it is, so `2026-07~`
 * has the bounds of `2026-07`.
 */
export function boundsOf(edtf: Edtf): DayRange {
  switch (edtf.kind) {
    case 'date':
      return boundsOfDate(edtf);
    case 'interval':
      return {
        from: typeof edtf.from === 'string' ? -Infinity : boundsOfDate(edtf.from).from,
        to: typeof edtf.to === 'string' ? Infinity : boundsOfDate(edtf.to).to,
      };
    case 'one-of': {
      const all = edtf.members.map(boundsOf);
      return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
    }
  }
}

/**
 * The inner core: the days that belong however the date is read (CIDOC-CRM P81, "ongoing throughout"), or undefined where
 * no day is sure to.
 *
 * An exact day is its own core. One coarse date has none: the thing took place within July, on no day we can name. An
 * interval with coarse ends surely covers what lies between them, an open end goes on for ever, and of an unknown end only
 * the other one is sure. Of a one-of set no day holds for all.
 */
export function coreOf(edtf: Edtf): DayRange | undefined {
  switch (edtf.kind) {
    case 'date':
      return isExact(edtf) ? boundsOfDate(edtf) : undefined;
    case 'interval':
      return coreOfInterval(edtf);
    case 'one-of':
      return undefined;
  }
}

function coreOfInterval({ from, to }: EdtfInterval): DayRange | undefined {
  if (from === 'unknown') return typeof to === 'string' ? undefined : coreOf(to);
  if (to === 'unknown') return typeof from === 'string' ? undefined : coreOf(from);
  const core = {
    from: from === 'open' ? -Infinity : isExact(from) ? boundsOfDate(from).from : boundsOfDate(from).to,
    to: to === 'open' ? Infinity : isExact(to) ? boundsOfDate(to).to : boundsOfDate(to).from,
  };
  return core.from < core.to ? core : undefined;
}

const isExact = (date: EdtfDate) => date.precision === 'day';

function boundsOfDate({ year, month, day }: EdtfDate): DayRange {
  const [first, last] = yearsOf(year);
  if (month === undefined || month === 'XX') return monthsFrom(first, 1, 12 * (last - first + 1));
  if (day !== undefined && day !== 'XX') {
    const only = dayOf(first, Number(month), Number(day));
    return { from: only, to: only + 1 };
  }
  const [start, length] = monthsOf(Number(month));
  return monthsFrom(first, start, length);
}

/** First and last year that the digits may stand for. */
export function yearsOf(year: string): readonly [number, number] {
  const only = Number(year);
  if (only >= 0) return [only, only];
  const digits = year.replace('Y', '');
  const ends = [digits.replaceAll('X', '0'), digits.replaceAll('X', '9')].map(Number).sort((a, b) => a - b);
  return [ends[0] ?? NaN, ends[1] ?? NaN];
}

/**
 * First month and number of months of a month or of a code for part of a year. Seasons are the meteorological ones of the
 * north, which EDTF leaves to us: spring is March to May, and winter runs from December into the next February.
 */
function monthsOf(code: number): readonly [start: number, length: number] {
  if (code >= 40) return [6 * (code - 40) + 1, 6];
  if (code >= 33) return [3 * (code - 33) + 1, 3];
  if (code >= 21) return [3 * (code - 21) + 3, 3];
  return [code, 1];
}

function monthsFrom(year: number, start: number, length: number): DayRange {
  return { from: dayOf(year, start, 1), to: dayOf(year, start + length, 1) };
}

/** First day of a date, where it is known to the day. */
export function startDay(date: Edtf): Day | undefined {
  const first = coreOf(date)?.from;
  return first === boundsOf(date).from ? first : undefined;
}
