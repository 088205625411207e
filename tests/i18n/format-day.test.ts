import { describe, expect, it } from 'vitest';
import { formatBriefly, formatWithinYear } from '../../src/i18n/format-day.ts';
import { formatEdtf } from '../../src/i18n/format-edtf.ts';
import { parseDayOrThrow } from '../../src/model/day.ts';
import { edtf } from '../model/edtf/dates.ts';

describe('a range of days', () => {
  it.each([
    ['en', '2023-07-06/2023-07-09', '6–9 July 2023'],
    ['fr', '2023-07-06/2023-08-09', '6 juillet – 9 août 2023'],
    ['zh', '2023-07-06/2023-07-09', '2023年7月6日至9日'],
    ['zh-Hans', '2023-07-06/2023-08-09', '2023年7月6日至8月9日'],
    ['zh-TW', '2023-12-30/2024-01-02', '2023年12月30日至2024年1月2日'],
    ['ja', '2023-07-06/2023-07-09', '2023年7月6日～9日'],
    ['ko', '2023-07-06/2023-07-09', '2023년 7월 6일~9일'],
  ])('in %s writes %s as its single days are written', (lang, text, words) => {
    expect(formatEdtf(edtf(text), lang)).toBe(words);
  });

  it.each([
    ['en', '6–9 Jul', '6–9 July'],
    ['zh', '7月6日至9日', '7月6日至9日'],
    ['ja', '7月6日～9日', '7月6日～9日'],
    ['ar', '6–9 يوليو', '6–9 يوليو'],
  ])('in %s leaves out its year where that has been said', (lang, brief, within) => {
    const date = edtf('2023-07-06/2023-07-09');
    expect(formatBriefly(date, lang, parseDayOrThrow('2023-01-01'))).toBe(brief);
    expect(formatWithinYear(date, lang, 2023)).toBe(within);
  });

  it('says its year where that is another', () => {
    const date = edtf('2023-07-06/2023-07-09');
    expect(formatBriefly(date, 'zh', parseDayOrThrow('2024-01-01'))).toBe('2023年7月6日至9日');
    expect(formatWithinYear(date, 'zh', 2024)).toBeUndefined();
  });
});
