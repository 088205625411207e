import { invalidDate } from './problem.ts';
import type { EdtfProblem } from './problem.ts';

/** Texts that are not dates to us, the more telling first, and what their authors may have meant. */
const likenesses: readonly { readonly like: RegExp; readonly hint: string }[] = [
  { like: /^\s*$/, hint: 'Give a date such as "2026-07-14", or leave the field out.' },
  { like: /^(?:\.\.)?\/?(?:\.\.)?$/, hint: 'An interval needs a date at one end at least: "2026-07/..", "/2026-09".' },
  { like: /\dT\d|\d:\d/, hint: 'This site reads days, not times of day: "2026-07-14".' },
  { like: /[^\P{Letter}X]{3}/u, hint: 'Write the date in figures, year first: "2026-07-14", "2026-07" or "2026".' },
  { like: /^\s|\s$|[\d,?~%X] +[\d,]/, hint: 'Write the date without spaces.' },
  { like: /[{}]/, hint: 'This site reads one-of sets, "[2026-09,2026-10]"; give dates that all hold one by one.' },
  { like: /[[\]]/, hint: 'A set stands in one pair of brackets, on its own: "[2026-09,2026-10..2026-12]".' },
  { like: /[–—]/, hint: 'Write plain hyphens inside a date and a slash between the ends: "2026-07/2026-09".' },
  { like: /\dE\d/, hint: 'This site reads no exponents (level 2): write the year out, "Y17000".' },
  { like: /\dS\d/, hint: 'This site reads no significant digits (level 2): write "195X" or an interval.' },
  { like: /W/, hint: 'This site reads no weeks: write the first and last day, "2026-07-13/2026-07-19".' },
  { like: /^[?~%]|[?~%].|-[?~%]/, hint: 'This site qualifies whole dates (level 1): one ?, ~ or % at the very end.' },
  {
    like: /X/,
    hint: 'X stands for digits from the right only: "202X", "20XX", "2026-XX", "2026-07-XX" or "2026-XX-XX".',
  },
  {
    like: /\/.*\/|\/\d\d?$/,
    hint: 'One slash parts the two ends of an interval; dates have hyphens: "2026-07-14/2026-07-16".',
  },
  { like: /\//, hint: 'Inside a set two dots join the ends: "[2026-09..2026-11]".' },
  { like: /\.\./, hint: 'Two dots stand for an open end, "2026-07/..", or between members of a set.' },
  { like: /^[+]/, hint: 'Years take no plus sign.' },
  { like: /^-0000/, hint: 'The year 0 has no sign: "0000".' },
  { like: /^Y/, hint: 'Y comes before a year of 5 to 12 digits and nothing finer: "Y17000", "Y-17000".' },
  { like: /^-?\d\d$/, hint: 'This site reads no two-digit centuries: "20XX" is the years 2000 to 2099.' },
  { like: /^-?\d{3}$/, hint: 'This site reads no three-digit decades: "202X" is the years 2020 to 2029.' },
  { like: /^\d{8}$/, hint: 'Write hyphens between year, month and day: "2026-07-14".' },
  { like: /^-?\d{5,}/, hint: 'A year of more than four digits begins with Y: "Y17000".' },
  { like: /^-?\d{4}-\d{3}$/, hint: 'This site reads no days of the year: write month and day, "2026-07-14".' },
  { like: /^-?\d{4}-\d\d?(?:-\d\d?)?$/, hint: 'Months and days have two digits: "2026-07-04".' },
  { like: /^\d\d?[-./]/, hint: 'Write the year first, with hyphens: "2026-07-14".' },
];

/** The problem of a text outside what this site reads. */
export function unread(text: string): EdtfProblem {
  const likeness = likenesses.find(({ like }) => like.test(text));
  return invalidDate(
    `Unexpected "${text}", expected an EDTF date, interval or one-of set`,
    likeness?.hint ??
      'Write a date, "2026-07-14", "2026-07" or "2026"; an interval, "2026-07/2026-09"; or "[2026-09,2026-10]".',
  );
}
