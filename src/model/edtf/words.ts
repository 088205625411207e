import type { Precision } from './edtf.ts';

/** What a language needs beside its calendar to say an EDTF date. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** The same inside a longer phrase, where a comma would be lost. */
  readonly uncertainWithin: (date: string) => string;
  /** One day, month, … of a longer time, not said which. */
  readonly within: (unit: Precision, whole: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly unknownDay: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  /** By code: seasons 21–24, quarters 33–36, halves 40–41. */
  readonly partsOfYear: Readonly<Record<string, (year: number) => string>>;
  readonly decade: (first: number) => string;
  /** A year too far off for the calendar. */
  readonly farYear: (year: number) => string;
}

const withArticle = (date: string) => (/^(?:first|second|third|fourth) |^\d+s/.test(date) ? `the ${date}` : date);

const english: DateWords = {
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
  farYear: (year) => `the year ${year.toLocaleString('en-GB')}`,
};

const chineseUnits: Readonly<Record<Precision, string>> = {
  day: '某日',
  month: '某月',
  season: '某季',
  quarter: '某季度',
  half: '某半年',
  year: '某年',
};

const chinese: DateWords = {
  about: (date) => `约${date}`,
  uncertain: (date) => `${date}（存疑）`,
  uncertainWithin: (date) => `${date}（存疑）`,
  within: (unit, whole) => `${whole}${chineseUnits[unit]}`,
  between: (from, to) => `${from}至${to}`,
  unknownDay: '日期不详',
  from: (date) => `${date}起`,
  until: (date) => `至${date}`,
  orEarlier: (date) => `${date}或更早`,
  orLater: (date) => `${date}或更晚`,
  partsOfYear: {
    '21': (year) => `${year}年春季`,
    '22': (year) => `${year}年夏季`,
    '23': (year) => `${year}年秋季`,
    '24': (year) => `${year}至${year + 1}年冬季`,
    '33': (year) => `${year}年第一季度`,
    '34': (year) => `${year}年第二季度`,
    '35': (year) => `${year}年第三季度`,
    '36': (year) => `${year}年第四季度`,
    '40': (year) => `${year}年上半年`,
    '41': (year) => `${year}年下半年`,
  },
  decade: (first) => `${first}年代`,
  farYear: (year) => `${year.toLocaleString('zh')}年`,
};

const wordsByScript: Readonly<Record<string, DateWords>> = { 'en-Latn': english, 'zh-Hans': chinese };

/**
 * The words of a locale and the locale of the dates between them. A language without words of its own gets English for
 * both: no phrase mixes two languages.
 */
export function wordsFor(locale: string): LocaleWords {
  const words = found.get(locale) ?? findWords(locale);
  found.set(locale, words);
  return words;
}

interface LocaleWords {
  readonly words: DateWords;
  readonly locale: string;
}

/** Kept once found: telling a locale's script takes longer than all the rest. */
const found = new Map<string, LocaleWords>();

function findWords(locale: string): LocaleWords {
  const { language, script } = new Intl.Locale(locale).maximize();
  const words = wordsByScript[`${language}-${script ?? ''}`];
  return words ? { words, locale } : { words: english, locale: 'en' };
}
