import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { formatDay } from '../../src/i18n/format-day.ts';
import { formatEdtf } from '../../src/i18n/format-edtf.ts';
import { edtf, edtfTexts } from '../model/edtf/dates.ts';

const seed = 20_190_204;

describe('formatEdtf', () => {
  it.each([
    ['2023-06-18', '18 June 2023'],
    ['2023-06', 'June 2023'],
    ['2023', '2023'],
    ['2023-06-18/2023-06-19', '18–19 June 2023'],
    ['2023-06-18/2023-07-02', '18 June – 2 July 2023'],
    ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2023-06/2023-08', 'June–August 2023'],
    ['2023/2025', '2023–2025'],
    ['2023-06-18/2023-06-18', '18 June 2023'],
    ['2023-21', 'spring 2023'],
    ['2026-24', 'winter 2026–27'],
    ['1999-24', 'winter 1999–00'],
    ['2026-40', 'first half of 2026'],
    ['2026-35', 'third quarter of 2026'],
    ['2023-06~', 'about June 2023'],
    ['2023-06?', 'June 2023, uncertain'],
    ['2023-06%', 'about June 2023, uncertain'],
    ['2026-40~', 'about the first half of 2026'],
    ['2026-07-14/..', 'from 14 July 2026 on'],
    ['../2026-12-31', 'until 31 December 2026'],
    ['2026-07-14/', '14 July 2026 to an unknown day'],
    ['/2026-09', 'an unknown day to September 2026'],
    ['2026-07/2026-09-15', 'July 2026 to 15 September 2026'],
    ['2026-07~/2026-09?', 'about July 2026 to September 2026 (uncertain)'],
    ['2026-09?/..', 'from September 2026 (uncertain) on'],
    ['2026-33/2026-41', 'the first quarter of 2026 to the second half of 2026'],
    ['2026-07-XX', 'a day in July 2026'],
    ['2026-XX', 'a month in 2026'],
    ['2026-XX-XX', 'a day in 2026'],
    ['2026-07-XX?', 'a day in July 2026, uncertain'],
    ['202X', '2020s'],
    ['20XX', 'a year in 2000–2099'],
    ['-0044', '45 BC'],
    ['Y170000002', 'the year 170,000,002'],
    ['[2026-09,2026-10]', 'September or October 2026'],
    ['[2025-09,2026-10]', 'September 2025 or October 2026'],
    ['[2026-09-14,2026-09-15,2026-09-16]', '14, 15 or 16 September 2026'],
    ['[2026-09-14,2026-10-02]', '14 September or 2 October 2026'],
    ['[2026-33,2026-34]', 'first or second quarter of 2026'],
    ['[2026-09?,2026-10]', 'September 2026 (uncertain) or October 2026'],
    ['[2026-09]', 'September 2026'],
    ['[..2026-10]', 'October 2026 or earlier'],
    ['[2026-09..]', 'September 2026 or later'],
    ['[1667,1668,1670..1672]', '1667, 1668 or a year in 1670–1672'],
    ['[2026-09-14..2026-09-20]', 'a day in 14–20 September 2026'],
  ])('%s is "%s"', (text, words) => {
    expect(formatEdtf(edtf(text), 'en')).toBe(words);
  });

  it.each([
    ['2023-06-18', 'en-US', 'June 18, 2023'],
    ['2023-06-18/2023-06-19', 'en-US', 'June 18–19, 2023'],
    ['2023-06-18', 'fr', '18 juin 2023'],
    ['2023-06', 'de', 'Juni 2023'],
    ['2023-06~', 'zh', '约2023年6月'],
    ['2026-40', 'zh-CN', '2026年上半年'],
    ['2026-07-XX', 'zh', '2026年7月某日'],
  ])('%s in %s is "%s"', (text, locale, words) => {
    expect(formatEdtf(edtf(text), locale)).toBe(words);
  });

  it.each(['fr', 'zh-TW'])('says a whole phrase in English where %s has no words yet', (locale) => {
    expect(formatEdtf(edtf('2023-06~'), locale)).toBe('about June 2023');
  });

  it('finds words for every date, with plain spaces only', () => {
    fc.assert(
      fc.property(edtfTexts, fc.constantFrom('en', 'en-US', 'zh', 'fr'), (text, locale) => {
        expect(formatEdtf(edtf(text), locale)).toMatch(/^(?:[^\s]| (?! ))+$/u);
        expect(formatEdtf(edtf(text), locale)).not.toMatch(/X|undefined|NaN|Invalid/);
      }),
      { seed },
    );
  });
});

describe('formatDay', () => {
  it('writes the day in full', () => {
    expect(formatDay(dayOf(2026, 11, 23), 'en')).toBe('23 November 2026');
    expect(formatDay(dayOf(2026, 11, 23), 'en-US')).toBe('November 23, 2026');
  });
});
