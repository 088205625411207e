import { describe, expect, expectTypeOf, it } from 'vitest';
import { countIn } from '../../src/i18n/counting.ts';
import { sentence, slot } from '../../src/i18n/sentence.ts';

const english = countIn('en-GB', ['one', 'other']);
const arabic = countIn('ar', ['zero', 'one', 'two', 'few', 'many', 'other']);
const russian = countIn('ru', ['one', 'few', 'many', 'other']);
const chinese = countIn('zh', ['other']);

describe('counting in a language', () => {
  it('chooses among all the forms that the language has', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect([0, 1, 2, 3, 11, 100].map((count) => arabic.plural(count, forms))).toEqual(Object.keys(forms));
    expect([1, 2, 5, 21, 1.5].map((count) => russian.plural(count, forms))).toEqual([
      ...['one', 'few', 'many', 'one', 'other'],
    ]);
    expect([0, 1, 2].map((count) => english.plural(count, forms))).toEqual(['other', 'one', 'other']);
    expect(chinese.plural(1, { other: '1' })).toBe('1');
  });

  it('lists the categories that Intl has for it', () => {
    for (const [lang, { categories }] of Object.entries({ en: english, ar: arabic, ru: russian, zh: chinese })) {
      expect(categories.toSorted(), lang).toEqual(
        new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted(),
      );
    }
  });

  it('does not compile with a form too few', () => {
    // @ts-expect-error Arabic has six
    expect(arabic.plural(5, { one: '', two: '', many: '', other: '' })).toBeUndefined();
    // @ts-expect-error English has no "few"; a spelling mistake would be lost
    expect(english.plural(1, { one: '1', other: '2', few: '3' })).toBe('1');
  });

  it('puts numbers and lists as the language does', () => {
    expect(english.number(1234.5)).toBe('1,234.5');
    expect(english.and(['a', 'b', 'c'])).toBe('a, b and c');
    expect(english.or(['a', 'b', 'c'])).toBe('a, b or c');
    expect(chinese.and(['甲', '乙', '丙'])).toBe('甲、乙和丙');
  });

  it('lists what has links in it', () => {
    const items = ['a', 'b', 'c'].map((name) => sentence`${slot('link', name)}`);
    const listed = english.andOf(items);
    expectTypeOf(listed).toEqualTypeOf(items[0] ?? []);
    expect(listed).toEqual([
      { slot: 'link', words: ['a'] },
      ', ',
      { slot: 'link', words: ['b'] },
      ' and ',
      { slot: 'link', words: ['c'] },
    ]);
  });
});
