import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearest } from '../../src/check/did-you-mean.ts';

describe('nearest', () => {
  it.each([
    ['quot', ['quote', 'note'], 'quote'],
    ['hegde', ['hedge', 'hide'], 'hedge'],
    ['forcast', ['demand', 'forecast'], 'forecast'],
    ['Yellen', ['kerry', 'yellen'], 'yellen'],
    ['source', ['sources', 'resource'], 'sources'],
    ['ab', ['cd'], undefined],
    ['anything', [], undefined],
  ])('takes %s in %j for %s', (word, candidates, meant) => {
    expect(findNearest(word, candidates)).toBe(meant);
  });

  it('finds a long word again when one letter is dropped, doubled or swapped', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(word, fc.nat(4), fc.constantFrom('drop', 'double', 'swap'), (meant, at, slip) => {
        const [before, letter, next, after] = [meant.slice(0, at), meant[at], meant[at + 1], meant.slice(at + 2)];
        const slips = { drop: `${next}`, double: `${letter}${letter}${next}`, swap: `${next}${letter}` };
        expect(findNearest(`${before}${slips[slip]}${after}`, ['0123456789', meant])).toBe(meant);
      }),
      { seed: 7 },
    );
  });
});
