import { describe, expect, it } from 'vitest';
import { quote, quoteMarksOf } from '../../src/model/quotation-marks.ts';

describe('quotation marks', () => {
  it.each([
    ['ar', '”“’‘'],
    ['sv', '””’’'],
    ['nl', '‘’‘’'],
    ['hu', '„”»«'],
    ['da', '“”‘’'],
    ['zh-Hans', '“”‘’'],
    ['zh-Hant', '「」『』'],
  ])('of %s are those of Unicode CLDR', (lang, marks) => {
    expect(quoteMarksOf(lang)?.join('')).toBe(marks);
  });

  it('are those of the region where regions differ, and of the language where they do not', () => {
    expect(quoteMarksOf('de-CH')).not.toEqual(quoteMarksOf('de'));
    expect(quoteMarksOf('de-AT')).toEqual(quoteMarksOf('de'));
  });

  it('are not known of every language; a quotation has the English ones then', () => {
    expect(quoteMarksOf('tlh')).toBeUndefined();
    expect(quote('Qapla’', 'tlh')).toEqual({ open: '“', text: 'Qapla’', close: '”' });
  });

  it('become the inner ones within a quotation', () => {
    expect(quote('Hun sa «ja»', 'nb').text).toBe('Hun sa ‘ja’');
  });
});
