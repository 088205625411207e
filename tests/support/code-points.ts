import fc from 'fast-check';

const [firstSurrogate, surrogates, last] = [0xd800, 0x800, 0x10ffff];

/**
 * Any character that a well-formed string may hold: fast-check's unit `binary`, which keeps all million of them in a map
 * and takes a second or more to make it.
 */
export const codePoint: fc.Arbitrary<string> = fc.integer({ min: 0, max: last - surrogates }).map(
  (index) => String.fromCodePoint(index < firstSurrogate ? index : index + surrogates),
  (character) => {
    const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
    if (code === undefined || character !== String.fromCodePoint(code)) throw new TypeError('not one character');
    return code < firstSurrogate ? code : code - surrogates;
  },
);
