import { describe, expect, it } from 'vitest';
import {
  addressKey,
  assignShortCodes,
  makeShortCode,
  shortCodeAlphabet,
  shortCodeLength,
} from '../../src/model/short-code.ts';

const addresses = Array.from({ length: 3000 }, (_, index) => ({ slug: `article-${index % 40}`, id: `claim-${index}` }));
const first = { slug: 're-engagement-after-beijing', id: 'senior-contacts' };

describe('makeShortCode', () => {
  it('gives a published address the same code for ever', () => {
    expect(makeShortCode(first)).toBe('xc4sn2');
  });

  it('writes no letter or digit that is mistaken for another, and no vowel', () => {
    expect(shortCodeAlphabet).not.toMatch(/[01aeilou]|[A-Z]/);
    const form = new RegExp(`^[${shortCodeAlphabet}]{${shortCodeLength}}$`);
    expect(addresses.map((address) => makeShortCode(address)).filter((code) => !form.test(code))).toEqual([]);
  });

  it('looks further where the code is taken', () => {
    const code = makeShortCode(first);
    const next = makeShortCode(first, new Set([code]));
    expect(next).not.toBe(code);
    expect(makeShortCode(first, new Set([code, next]))).not.toBe(next);
  });
});

describe('assignShortCodes', () => {
  it('gives every address a code of its own', () => {
    expect(new Set(assignShortCodes(addresses).values()).size).toBe(addresses.length);
  });

  it('leaves the codes there are when addresses are added behind them', () => {
    const before = assignShortCodes(addresses.slice(0, 2000));
    const after = assignShortCodes(addresses);
    expect([...before].filter(([key, code]) => after.get(key) !== code)).toEqual([]);
  });

  it('keeps what is recorded and gives nobody else a recorded code, even of an address that is gone', () => {
    const wanted = makeShortCode(first);
    const codes = assignShortCodes(
      [first, { slug: 'old', id: 'name' }],
      new Map([
        ['gone/claim', wanted],
        ['old/name', 'bcdfgh'],
      ]),
    );
    expect(codes.get(addressKey(first))).toBe(makeShortCode(first, new Set([wanted])));
    expect(codes.get('old/name')).toBe('bcdfgh');
  });
});
