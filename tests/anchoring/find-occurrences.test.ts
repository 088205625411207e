import { describe, expect, it } from 'vitest';
import { findOccurrences, fitsContext } from '../../src/anchoring/find-occurrences.ts';

describe('findPlaces', () => {
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
