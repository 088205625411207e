import fc from 'fast-check';
import { codePoint } from '../support/code-points.ts';
import { runs } from '../support/runs.ts';

const words = [
  'Beijing',
  'talks',
  'talks',
  'the',
  'the',
  'a',
  'U.S.',
  'Qin’s',
  '3.5',
  '2023',
  '中国',
  'ไทย',
  'e\u0301lan',
  'ofﬁce',
  '한국',
];
const glue = [
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '  ',
  '\n',
  ' — ',
  '–',
  '-',
  '--',
  '…',
  ', ',
  '. ',
  '“',
  '”',
  '’',
  '\u00ad',
  '\u200b',
];

/** Prose with repeated words and every kind of typography that normalization touches. */
export const prose: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...glue)), { maxLength: 30 })
  .map((pairs) => pairs.flat().join(''));

/** Prose, or anything at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  prose,
  fc.string({ unit: codePoint, maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

export const options = { seed: 20230621, numRuns: runs(500) };
