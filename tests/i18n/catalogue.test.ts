import { describe, expect, it } from 'vitest';
import { catalogueFor, findDateWords, langWithin } from '../../src/i18n/catalogue.ts';

describe('the language of words', () => {
  it('is marked where they stand in a text of another', () => {
    expect(langWithin('en', 'ar')).toBe('en');
    expect(langWithin('en', 'en')).toBeUndefined();
    expect(langWithin('en', 'en-GB')).toBeUndefined();
  });

  it('is English where a text is in a language without words', () => {
    expect(catalogueFor('ky').lang).toBe('en');
    expect(catalogueFor('en-US').lang).toBe('en');
  });
});

describe('the words of dates', () => {
  it('are of the script that the language is asked for in', () => {
    expect(findDateWords('zh-CN')).toBe(findDateWords('zh'));
    expect(findDateWords('zh-Hant')).toBeUndefined();
    expect(findDateWords('fr')).toBeUndefined();
  });
});
