import fc from 'fast-check';
import { isoDay, parseDay } from '../../../src/model/day.ts';
import type { DayRange } from '../../../src/model/day.ts';
import { boundsOf } from '../../../src/model/edtf/bounds.ts';
import type { Edtf } from '../../../src/model/edtf/edtf.ts';
import { desk } from '../../../src/i18n/catalogue.ts';
import { formatMessage } from '../../../src/i18n/message.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';

/** The value of a text that must be one. */
export function edtf(text: string): Edtf {
  const read = parseEdtf(text);
  if ('problem' in read) throw new Error(told(read).reason);
  return read.value;
}

/** What the author of a text reads that is no date. */
export function told(read: ReturnType<typeof parseEdtf>): { readonly reason: string; readonly hint: string } {
  if (!('problem' in read)) throw new Error('Nothing is wrong with it');
  return formatMessage(desk.findings, read.problem);
}

export const bounds = (text: string): DayRange => boundsOf(edtf(text));

/** Bounds as first and last day that belong, `2026-07-01/2026-07-31`; `..` where there is none. */
export function spell(range: DayRange | undefined): string {
  if (!range) return 'none';
  const from = range.from === -Infinity ? '..' : isoDay(range.from);
  return `${from}/${range.to === Infinity ? '..' : isoDay(range.to - 1)}`;
}

const firstDay = parseDay('0000-01-01') ?? NaN;
const lastDay = parseDay('9998-12-31') ?? NaN;

export const dayTexts = fc.integer({ min: firstDay, max: lastDay }).map(isoDay);
export const monthTexts = dayTexts.map((day) => day.slice(0, 7));
export const yearTexts = dayTexts.map((day) => day.slice(0, 4));
export const partOfYearTexts = fc
  .tuple(yearTexts, fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36', '40', '41'))
  .map(([year, code]) => `${year}-${code}`);
export const unspecifiedTexts = fc.oneof(
  dayTexts.map((day) => `${day.slice(0, 8)}XX`),
  yearTexts.map((year) => `${year}-XX`),
  yearTexts.map((year) => `${year}-XX-XX`),
  yearTexts.map((year) => `${year.slice(0, 3)}X`),
  yearTexts.map((year) => `${year.slice(0, 2)}XX`),
);
export const farYearTexts = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 999_999_999_999 }))
  .map((parts) => parts.join(''));
export const qualifierTexts = fc.constantFrom('', '?', '~', '%');

export const dateTexts = fc
  .tuple(fc.oneof(dayTexts, monthTexts, yearTexts, partOfYearTexts, unspecifiedTexts, farYearTexts), qualifierTexts)
  .map((parts) => parts.join(''));

/** Two dates in the order of their first days. */
export const orderedPairs = fc
  .tuple(dateTexts, dateTexts)
  .map(([a, b]): [string, string] => (bounds(a).from <= bounds(b).from ? [a, b] : [b, a]));

export const intervalTexts = fc.oneof(
  orderedPairs.map((pair) => pair.join('/')),
  dateTexts.chain((date) => fc.constantFrom(`${date}/..`, `${date}/`, `../${date}`, `/${date}`)),
);

export const oneOfTexts = fc
  .array(
    fc.oneof(
      dateTexts,
      orderedPairs.map((pair) => pair.join('..')),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((members) =>
    fc.constantFrom(
      members,
      [`..${members.at(0)?.split('..')[0] ?? ''}`, ...members],
      [...members, `${members.at(-1)?.split('..')[0] ?? ''}..`],
    ),
  )
  .map((members) => `[${members.join(',')}]`);

export const edtfTexts = fc.oneof(dateTexts, intervalTexts, oneOfTexts);
