import { describe, expect, it } from 'vitest';
import { splitsWord } from '../../src/anchoring/word-boundaries.ts';

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
