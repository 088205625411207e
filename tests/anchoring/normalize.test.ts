import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/anchoring/normalize.ts';
import { anyText, options } from './texts.ts';

describe('normalizeText', () => {
  it.each([
    ['“Engagement,” he said; it’s ‘done’', `"Engagement," he said; it's 'done'`],
    ['5′ 10″ «oui»', `5' 10" "oui"`],
    ['state\u2011owned, 2021–23, so—yes, −4, a--b, a---b', 'state-owned, 2021-23, so-yes, -4, a-b, a-b'],
    ['and then…', 'and then...'],
    ['a\u00a0b\u2009c \r\n\t d', 'a b c d'],
    ['coop\u00aderation, zero\u200bwidth, \ufeffmark', 'cooperation, zerowidth, mark'],
    ['a \u200b b', 'a b'],
    ['e\u0301lite', 'élite'],
    ['e\u00ad\u0301lite', 'élite'],
    ['oﬃce, ﬁnance', 'office, finance'],
    ['\u1112\u1161\u11ab국', '한국'],
    ['\u212bngström', 'Ångström'],
    ['Case Stays', 'Case Stays'],
    ['10², ½ and ™', '10², ½ and ™'],
    ['', ''],
  ])('%j becomes %j', (source, text) => {
    expect(normalizeText(source).text).toBe(text);
  });

  it('maps a normalized range back to the whole characters it was made from', () => {
    const source = 'an oﬃcial… e\u0301';
    const normalized = normalizeText(source);
    const range = (words: string): string => {
      const start = normalized.text.indexOf(words);
      return source.slice(normalized.toSource(start, 'start'), normalized.toSource(start + words.length, 'end'));
    };
    expect(range('official')).toBe('oﬃcial');
    expect(range('f')).toBe('ﬃ');
    expect(range('..')).toBe('…');
    expect(range('é')).toBe('e\u0301');
  });

  it('keeps to the text at its ends', () => {
    const normalized = normalizeText('\u200bab\u200b');
    expect([normalized.toSource(0, 'start'), normalized.toSource(0, 'end'), normalized.toSource(2, 'end')]).toEqual([
      1, 0, 4,
    ]);
    expect([normalized.toSource(2, 'start'), normalized.toNormalized(0), normalized.toNormalized(4)]).toEqual([
      4, 0, 2,
    ]);
  });

  it('is settled after one pass', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text } = normalizeText(source);
        expect(normalizeText(text).text).toBe(text);
      }),
      options,
    );
  });

  it('maps every normalized range back to source that is normalized to it again', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (source, a, b) => {
        const normalized = normalizeText(source);
        const start = Math.min(a, b) % (normalized.text.length + 1);
        const end = start + (Math.max(a, b) % (normalized.text.length + 1 - start));
        fc.pre(start < end);
        const sourceStart = normalized.toSource(start, 'start');
        const again = normalizeText(source.slice(sourceStart, normalized.toSource(end, 'end'))).text;
        // One source character may have become several; the range grows to hold all of them.
        expect(again).toContain(normalized.text.slice(start, end));
        expect(again.length - (end - start)).toBeLessThanOrEqual(8);
        expect(normalized.toNormalized(sourceStart)).toBeLessThanOrEqual(start);
      }),
      options,
    );
  });

  it('gives the same text for differing typography', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const retyped = source
          .replaceAll(' ', ' \u200b\u00a0')
          .replaceAll('’', "'")
          .replaceAll('…', '...')
          .normalize('NFD');
        expect(normalizeText(retyped).text).toBe(normalizeText(source).text);
      }),
      options,
    );
  });
});
