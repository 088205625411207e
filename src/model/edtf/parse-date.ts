import { dayOf } from '../day.ts';
import type { EdtfDate, Precision, Qualifier } from './edtf.ts';
import { impossibleDate, invalidDate, unread } from './problem.ts';
import type { EdtfProblem } from './problem.ts';

const dateForm =
  /^(?<year>-?(?:\d{4}|\d{3}X|\d\dXX)|Y-?[1-9]\d{4,11})(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<mark>[?~%])?$/;

const qualifiers: Readonly<Record<string, Qualifier>> = {
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'uncertain-approximate',
};

/**
 * Reads one EDTF date: levels 0 and 1 without times, quarters and halves.
 *
 * `precision` is what the digits given tell: `2026-07-XX`, a day in July, is known to the month and has the precision of a
 * month; its `day` stays `XX`. So `precision: 'day'` always is one exact day.
 */
export function parseDate(text: string): EdtfDate | EdtfProblem {
  const { year, month, day, mark } = dateForm.exec(text)?.groups ?? {};
  if (year === undefined || year === '-0000' || !fitTogether(year, month, day)) return unread(text);
  const problem = problemOfMonth(text, month, day) ?? problemOfDay(text, year, month, day);
  if (problem) return problem;
  const qualifier = mark === undefined ? undefined : qualifiers[mark];
  return {
    kind: 'date',
    text,
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    precision: precisionOf(month, day),
    ...(qualifier && { qualifier }),
  };
}

/** Unspecified digits stand at the right only, and a long year stands alone. */
function fitTogether(year: string, month: string | undefined, day: string | undefined): boolean {
  if (month === undefined) return true;
  if (/[XY]/.test(year)) return false;
  return month !== 'XX' || day === undefined || day === 'XX';
}

function problemOfMonth(text: string, month: string | undefined, day: string | undefined): EdtfProblem | undefined {
  if (month === undefined || month === 'XX' || isMonth(month)) return undefined;
  const code = Number(month);
  if (day === undefined && isPartOfYear(month)) return undefined;
  if (code < 21 || code > 41) return impossibleDate({ key: 'edtfNoSuchMonth', text, month });
  return invalidDate({ key: day === undefined ? 'edtfNoSuchPart' : 'edtfPartWithDay', text, month });
}

function problemOfDay(
  text: string,
  year: string,
  month: string | undefined,
  day: string | undefined,
): EdtfProblem | undefined {
  if (month === undefined || day === undefined || day === 'XX') return undefined;
  const last = dayOf(Number(year), Number(month) + 1, 1) - dayOf(Number(year), Number(month), 1);
  if (Number(day) >= 1 && Number(day) <= last) return undefined;
  return impossibleDate({ key: 'edtfNoSuchDay', text, month: `${year}-${month}`, day, last });
}

function precisionOf(month: string | undefined, day: string | undefined): Precision {
  if (month === undefined || month === 'XX') return 'year';
  if (!isMonth(month)) return month < '30' ? 'season' : month < '40' ? 'quarter' : 'half';
  return day === undefined || day === 'XX' ? 'month' : 'day';
}

const isMonth = (month: string) => month >= '01' && month <= '12';

const isPartOfYear = (code: string) => /^(?:2[1-4]|3[3-6]|4[01])$/.test(code);
