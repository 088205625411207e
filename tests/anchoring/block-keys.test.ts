import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBlockKeys } from '../../src/anchoring/block-keys.ts';
import { anyText, options } from './texts.ts';

describe('makeBlockKeys', () => {
  it('gives the keys it has always given, for they are published', () => {
    expect(makeBlockKeys(['Two realities lie beneath this.', '', '秦刚将访问美国。'])).toEqual([
      'p-28zqf',
      'p-34a96',
      'p-xcz33',
    ]);
  });

  it('depends on the words alone, not on typography or order', () => {
    const [first] = makeBlockKeys(['It’s “done” — soon']);
    expect(makeBlockKeys(['Another.', ' It\'s "done" -  soon '])[1]).toBe(first);
  });

  it('tells equal blocks apart by their order', () => {
    const [once, twice, thrice] = makeBlockKeys(['Yes.', 'Yes.', 'Yes.']);
    expect(makeBlockKeys(['Yes.', 'No.', 'Yes.', 'Yes.'])).toEqual([once, expect.anything(), twice, thrice]);
  });

  it('never repeats a key, and uses only characters that cannot be misread', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 20 }), (texts) => {
        const keys = makeBlockKeys(texts);
        expect(new Set(keys).size).toBe(texts.length);
        for (const key of keys) expect(key).toMatch(/^p-[2-9a-hjkmnp-tv-z]{5}$/);
      }),
      options,
    );
  });

  it('spreads', () => {
    const texts = Array.from({ length: 2000 }, (_, index) => `Paragraph ${index}.`);
    const firsts = new Set(makeBlockKeys(texts).map((key) => key.slice(2, 4)));
    expect(firsts.size).toBeGreaterThan(700);
  });
});
