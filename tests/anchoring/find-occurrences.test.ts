import { describe, expect, it } from 'vitest';
import { findOccurrences, fitsContext, splitsWord } from '../../src/anchoring/find-occurrences.ts';

describe('findOccurrences', () => {
  it('gives every start of the whole words', () => {
    expect(findOccurrences('talk, talks, talk', 'talk')).toEqual([0, 13]);
  });

  it('gives none for no words', () => {
    expect(findOccurrences('talk', '')).toEqual([]);
  });
});

describe('fitsContext', () => {
  const text = 'one two three';

  it.each([
    ['one', 'three', true],
    ['', '', true],
    ['ne', 'th', true],
    ['two', '', false],
    ['', 'two', false],
    ['one two', '', false],
  ])('prefix %j and suffix %j: %s', (prefix, suffix, fits) => {
    expect(fitsContext(text, 4, 7, { prefix, suffix })).toBe(fits);
  });

  it('needs no space at the seam', () => {
    expect(fitsContext('(two)', 1, 4, { prefix: '(', suffix: ')' })).toBe(true);
  });
});

describe('splitsWord', () => {
  it.each(['Chi|naware', '20|23', '3|.5', '3.|5', '1|,000', 'U.|S.', 'e|\u0301', 'G|7', 'При|вет', '한|국'])(
    '%s',
    (text) => {
      expect(splitsWord(text.replace('|', ''), text.indexOf('|'))).toBe(true);
    },
  );

  it.each([
    '|China',
    'China|',
    "China|'s",
    'China|-U.S.',
    'end|.',
    '3|. Next',
    '中|国',
    '中国|China',
    'ไท|ย',
    'か|ー',
    '|',
  ])('%s is an edge', (text) => {
    expect(splitsWord(text.replace('|', ''), text.indexOf('|'))).toBe(false);
  });
});
