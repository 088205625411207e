import { expect, it } from 'vitest';
import { anchorQuote } from '../../src/anchoring/anchor-quote.ts';
import { findMentions } from '../../src/anchoring/find-mentions.ts';
import { nestRanges } from '../../src/anchoring/nest-ranges.ts';
import { normalizeText, toAnchoringText } from '../../src/anchoring/normalize.ts';
import { splitSentences } from '../../src/anchoring/split-sentences.ts';
import { growth, inProportion } from '../support/growth.ts';

/** Prose, then what repeats itself without end: where looking ahead or back costs most. */
const text = (size: number): string =>
  'The talks — held in the U.S. — were “frank”, said Dr. Qin.  '.repeat(size) +
  'Qin '.repeat(15 * size) +
  '. '.repeat(30 * size);

it.each<[string, (text: string) => unknown]>([
  ['normalizeText', normalizeText],
  ['splitSentences', splitSentences],
  ['anchorQuote', (it) => anchorQuote(toAnchoringText(it), { exact: 'Qin Qin Qin', prefix: 'the end of ' })],
  ['findMentions', (it) => findMentions(toAnchoringText(it), [{ id: 'qin', forms: ['Qin', 'Dr. Qin'] }])],
])('%s takes no more than in proportion to the text', async (_, work) => {
  expect(await growth(text, work, 200)).toBeLessThanOrEqual(inProportion);
});

it.each<[string, (index: number) => number]>([
  ['beside each other', (index) => 10 * index + 5],
  ['of which each crosses the next', (index) => 10 * index + 15],
])('nestRanges takes no more than in proportion to ranges %s', async (_, end) => {
  const ranges = (size: number) =>
    Array.from({ length: size }, (_each, index) => ({ start: 10 * index, end: end(index) }));
  expect(await growth(ranges, (it) => nestRanges(it, 10 * it.length + 10), 2_000)).toBeLessThanOrEqual(inProportion);
});
