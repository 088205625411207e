import type { EdtfMessage } from '../../../model/edtf/problem.ts';
import type { Complaint } from './complaint.ts';

type Values<Key extends EdtfMessage['key']> = Omit<Extract<EdtfMessage, { readonly key: Key }>, 'key'>;
type OldSpelling = Values<'edtfOldSyntax'>['old'];
type Likeness = Values<'edtfUnread'>['likeness'];

interface Month {
  readonly text: string;
  readonly month: string;
}

/** What is found against dates that are to be in EDTF. */
export const dateFindings = {
  edtfOldSyntax: ({ text, old, respelled }: Values<'edtfOldSyntax'>): Complaint =>
    complaint(
      `Unexpected "${old}" of the 2012 draft in "${text}", expected the spelling of 2019`,
      respelled === undefined
        ? `Since 2019 ${spelledNow[old]}.`
        : `Since 2019 ${spelledNow[old]}: write "${respelled}".`,
    ),
  edtfReversed: ({ text, from, to }: Values<'edtfReversed'>): Complaint =>
    complaint(
      `Unexpected end "${to}", expected one no earlier than "${from}"`,
      `An interval runs from its earlier end to its later one: is "${text}" the wrong way round?`,
    ),
  edtfUnread: ({ text, likeness }: Values<'edtfUnread'>): Complaint =>
    complaint(`Unexpected "${text}", expected an EDTF date, interval or one-of set`, likenesses[likeness]),
  edtfNoSuchMonth: ({ text, month }: Month): Complaint =>
    complaint(
      unexpectedMonth(text, month),
      'Months run from 01 to 12; seasons are 21 to 24, quarters 33 to 36, halves 40 and 41.',
    ),
  edtfNoSuchPart: ({ text, month }: Month): Complaint =>
    complaint(
      unexpectedMonth(text, month),
      'This site reads seasons 21 to 24 (spring to winter), quarters 33 to 36 and halves 40 and 41.',
    ),
  edtfPartWithDay: ({ text, month }: Month): Complaint =>
    complaint(unexpectedMonth(text, month), 'A season, quarter or half of a year has no days: leave the day out.'),
  edtfNoSuchDay: ({ text, month, day, last }: Values<'edtfNoSuchDay'>): Complaint =>
    complaint(
      `Unexpected day ${day} in "${text}", expected 01 to ${last}`,
      `${month} has ${last} days. Where the day is not known, write "${month}-XX".`,
    ),
};

function complaint(reason: string, hint: string): Complaint {
  return { reason, expected: ['a date in EDTF'], hint };
}

function unexpectedMonth(text: string, month: string): string {
  return `Unexpected month ${month} in "${text}", expected 01 to 12`;
}

/** What became of the spellings of the 2012 draft, after "Since 2019". */
const spelledNow: Readonly<Record<OldSpelling, string>> = {
  u: 'X stands for an unspecified digit',
  x: 'X stands for an unspecified digit',
  '?~': '% means uncertain and approximate',
  unknown: 'an unknown end is left empty',
  open: 'an open end is ..',
  y: 'long years begin with a capital Y',
  '^': 'seasons carry no name',
  '(…)': 'parentheses are gone; ?, ~ or % follows the whole date',
};

const likenesses: Readonly<Record<Likeness, string>> = {
  empty: 'Give a date such as "2026-07-14", or leave the field out.',
  'no-end-given': 'An interval needs a date at one end at least: "2026-07/..", "/2026-09".',
  'time-of-day': 'This site reads days, not times of day: "2026-07-14".',
  'month-by-name': 'Write the date in figures, year first: "2026-07-14", "2026-07" or "2026".',
  spaces: 'Write the date without spaces.',
  'set-of-all': 'This site reads one-of sets, "[2026-09,2026-10]"; give dates that all hold one by one.',
  'stray-bracket': 'A set stands in one pair of brackets, on its own: "[2026-09,2026-10..2026-12]".',
  dash: 'Write plain hyphens inside a date and a slash between the ends: "2026-07/2026-09".',
  exponent: 'This site reads no exponents (level 2): write the year out, "Y17000".',
  'significant-digits': 'This site reads no significant digits (level 2): write "195X" or an interval.',
  week: 'This site reads no weeks: write the first and last day, "2026-07-13/2026-07-19".',
  'qualified-part': 'This site qualifies whole dates (level 1): one ?, ~ or % at the very end.',
  'unspecified-at-left':
    'X stands for digits from the right only: "202X", "20XX", "2026-XX", "2026-07-XX" or "2026-XX-XX".',
  'slashes-in-date': 'One slash parts the two ends of an interval; dates have hyphens: "2026-07-14/2026-07-16".',
  'slash-in-set': 'Inside a set two dots join the ends: "[2026-09..2026-11]".',
  'stray-dots': 'Two dots stand for an open end, "2026-07/..", or between members of a set.',
  'plus-sign': 'Years take no plus sign.',
  'negative-zero': 'The year 0 has no sign: "0000".',
  'long-year': 'Y comes before a year of 5 to 12 digits and nothing finer: "Y17000", "Y-17000".',
  century: 'This site reads no two-digit centuries: "20XX" is the years 2000 to 2099.',
  decade: 'This site reads no three-digit decades: "202X" is the years 2020 to 2029.',
  'no-hyphens': 'Write hyphens between year, month and day: "2026-07-14".',
  'long-year-without-y': 'A year of more than four digits begins with Y: "Y17000".',
  'day-of-year': 'This site reads no days of the year: write month and day, "2026-07-14".',
  'one-digit': 'Months and days have two digits: "2026-07-04".',
  'year-last': 'Write the year first, with hyphens: "2026-07-14".',
  'nothing-known':
    'Write a date, "2026-07-14", "2026-07" or "2026"; an interval, "2026-07/2026-09"; or "[2026-09,2026-10]".',
};
