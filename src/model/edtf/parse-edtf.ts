import { dayOf } from '../day.ts';
import { boundsOf } from './bounds.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval, EdtfOneOf, Precision, Qualifier } from './edtf.ts';
import type { EdtfProblem } from './problem.ts';
import { findOldSyntax, impossibleDate, unread, invalidDate } from './problem.ts';

/**
 * Reads an EDTF text, https://www.loc.gov/standards/datetime/ (4 February 2019): level 1 without times of day, one-of sets,
 * quarters and halves; interval ends, seasons, quarters and halves may be qualified. Anything else comes back as a problem,
 * with its rule and a message for the author.
 */
export function parseEdtf(text: string): { value: Edtf } | EdtfProblem {
  const old = findOldSyntax(text);
  const read = old ? oldSyntax(text, old) : parseNew(text);
  return 'problem' in read ? read : { value: read };
}

function parseNew(text: string): Edtf | EdtfProblem {
  if (text.startsWith('[') && text.endsWith(']')) return parseOneOf(text);
  return text.includes('/') ? parseInterval(text) : parseDate(text);
}

function parseInterval(text: string): EdtfInterval | EdtfProblem {
  const [from = '', to = '', ...rest] = text.split('/');
  const isDateWithSlashes = rest.length > 0 || /^\d\d?$/.test(to);
  return isDateWithSlashes ? unread(text) : intervalOf(text, parseEnd(from, 'unknown'), parseEnd(to, 'unknown'));
}

function parseOneOf(text: string): EdtfOneOf | EdtfProblem {
  const members: (EdtfDate | EdtfInterval)[] = [];
  for (const part of text.slice(1, -1).split(',')) {
    const member = part.includes('..') ? parseRange(part) : parseDate(part);
    if ('problem' in member) return member;
    members.push(member);
  }
  return { kind: 'one-of', text, members };
}

/** `a..b`, `..b` or `a..` inside a set. */
function parseRange(text: string): EdtfInterval | EdtfProblem {
  const [from = '', to = '', ...rest] = text.split('..');
  return rest.length > 0 ? unread(text) : intervalOf(text, parseEnd(from, 'open'), parseEnd(to, 'open'));
}

function parseEnd(text: string, empty: 'open' | 'unknown'): EdtfEnd | EdtfProblem {
  if (text === '') return empty;
  return text === '..' ? 'open' : parseDate(text);
}

function intervalOf(text: string, from: EdtfEnd | EdtfProblem, to: EdtfEnd | EdtfProblem): EdtfInterval | EdtfProblem {
  if (isProblem(from)) return from;
  if (isProblem(to)) return to;
  if (typeof from === 'string' && typeof to === 'string') return unread(text);
  // An end that is coarser than its beginning holds days before it: only one that lies wholly before is impossible.
  if (typeof from === 'object' && typeof to === 'object' && boundsOf(to).to <= boundsOf(from).from) {
    return impossibleDate({ key: 'edtfReversed', text, from: from.text, to: to.text });
  }
  return { kind: 'interval', text, from, to };
}

function oldSyntax(text: string, { old, respelled }: NonNullable<ReturnType<typeof findOldSyntax>>): EdtfProblem {
  const isDate = !('problem' in parseNew(respelled));
  return {
    rule: 'edtf/old-syntax',
    problem: { key: 'edtfOldSyntax', text, old, respelled: isDate ? respelled : undefined },
  };
}

const isProblem = (read: EdtfEnd | EdtfProblem): read is EdtfProblem => typeof read === 'object' && 'problem' in read;

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
