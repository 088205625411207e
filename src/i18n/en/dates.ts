import type { DateWords } from '../date-words.ts';
import { number } from './counting.ts';

/** What English needs beside its calendar to say an EDTF date. */
export const dates: DateWords = {
  about: (date) => `about ${withArticle(date)}`,
  uncertain: (date) => `${date}, uncertain`,
  uncertainWithin: (date) => `${date} (uncertain)`,
  within: (unit, whole) => `a ${unit} in ${whole}`,
  between: (from, to) => `${withArticle(from)} to ${withArticle(to)}`,
  unknownDay: 'an unknown day',
  from: (date) => `from ${withArticle(date)} on`,
  until: (date) => `until ${withArticle(date)}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  partsOfYear: {
    '21': (year) => `spring ${year}`,
    '22': (year) => `summer ${year}`,
    '23': (year) => `autumn ${year}`,
    '24': (year) => `winter ${year}–${String((year + 1) % 100).padStart(2, '0')}`,
    '33': (year) => `first quarter of ${year}`,
    '34': (year) => `second quarter of ${year}`,
    '35': (year) => `third quarter of ${year}`,
    '36': (year) => `fourth quarter of ${year}`,
    '40': (year) => `first half of ${year}`,
    '41': (year) => `second half of ${year}`,
  },
  decade: (first) => `${first}s`,
  farYear: (year) => `the year ${number(year)}`,
};

function withArticle(date: string): string {
  return /^(?:first|second|third|fourth) |^\d+s/.test(date) ? `the ${date}` : date;
}
