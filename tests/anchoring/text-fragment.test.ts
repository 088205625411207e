import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockBreak, toTextDirective } from '../../src/anchoring/text-fragment.ts';
import type { TextRange } from '../../src/model/text-range.ts';
import { runs } from '../support/runs.ts';
import { followTextDirective } from './follow-text-directive.ts';

const paragraphs = (...blocks: string[]): string => blocks.join(blockBreak);
const rangeOf = (page: string, words: string, from = 0): TextRange => {
  const start = page.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('toTextDirective', () => {
  it('gives words that stand once as they are', () => {
    const page = 'The two sides agreed to talk.';
    expect(toTextDirective(page, rangeOf(page, 'agreed to'))).toBe('text=agreed%20to');
  });

  it('completes cut words and leaves out punctuation at the edges', () => {
    const page = 'The two sides (agreed to) talk.';
    expect(toTextDirective(page, rangeOf(page, 'reed t'))).toBe('text=agreed%20to');
    expect(toTextDirective(page, rangeOf(page, '(agreed to)'))).toBe('text=agreed%20to');
  });

  it('adds what stands before or after until the words are the only ones', () => {
    const page = 'Talks in Beijing. Talks in Washington.';
    expect(toTextDirective(page, rangeOf(page, 'Talks'))).toBe('text=Talks,-in%20Beijing');
    expect(toTextDirective(page, rangeOf(page, 'Talks', 5))).toBe('text=Beijing.-,Talks');
  });

  it('tells apart words that differ only in case, accents or quotation marks, which browsers do not', () => {
    const page = 'The RESUME. A résumé';
    expect(toTextDirective(page, rangeOf(page, 'résumé'))).toBe('text=A-,r%C3%A9sum%C3%A9');
  });

  it('keeps its own marks out of the words', () => {
    const page = 'A follow-up, R&D and so on';
    expect(toTextDirective(page, rangeOf(page, 'follow-up, R&D'))).toBe('text=follow%2Dup%2C%20R%26D');
  });

  it('gives a long selection, and one across paragraphs, by its ends', () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    expect(toTextDirective(long, { start: 0, end: long.length })).toBe(
      'text=word0%20word1%20word2,word57%20word58%20word59',
    );
    const page = paragraphs('One two three four.', 'Five six seven.');
    expect(toTextDirective(page, rangeOf(page, page.slice(4, -6)))).toBe('text=two%20three%20four,Five%20six');
  });

  it('reaches into the paragraph beside where the paragraphs are the same', () => {
    const page = paragraphs('First.', 'Yes.', 'Second.', 'Yes.');
    const directive = toTextDirective(page, rangeOf(page, 'Yes', 13));
    expect(directive).toBe('text=Second.-,Yes');
  });

  it.each([
    ['Chinese', '双方同意继续对话。双方同意保持沟通。', '保持沟通'],
    ['Arabic', 'اتفق الجانبان على مواصلة الحوار، ثم اتفق الجانبان على اللقاء', 'مواصلة الحوار'],
    ['Cyrillic', 'Стороны договорились продолжить диалог. Стороны встретятся.', 'продолжить диалог'],
  ])('is right for %s', (_, page, words) => {
    const range = rangeOf(page, words);
    expect(followTextDirective(page, toTextDirective(page, range) ?? '')).toEqual(range);
  });

  it('says nothing where there is no word, or nothing to tell two occurrences apart', () => {
    expect(toTextDirective('A … b', { start: 2, end: 3 })).toBeUndefined();
    expect(toTextDirective('', { start: 0, end: 0 })).toBeUndefined();
  });

  it('leads back to exactly the words, in any text', () => {
    const word = fc.constantFrom(
      'the',
      'The',
      'talks',
      'visit',
      'follow-up',
      'Qin’s',
      'U.S.',
      '3.5',
      'élan',
      'elan',
      '中国',
      '对话',
      'диалог',
      'الحوار',
      'ไทย',
    );
    const glue = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' — ', '-', ' “', '” ', '\u00a0', blockBreak, blockBreak);
    const text = fc.array(fc.tuple(word, glue), { minLength: 1, maxLength: 80 }).map((pairs) => pairs.flat().join(''));
    let shared = 0;
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (page, a, b) => {
        const [start, end] = [a % (page.length + 1), b % (page.length + 1)].sort((x, y) => x - y) as [number, number];
        const directive = toTextDirective(page, { start, end });
        if (directive === undefined) return;
        shared += 1;
        expect(followTextDirective(page, directive), directive).toEqual(wholeWords(page, { start, end }));
      }),
      { seed: 20230621, numRuns: runs(2000) },
    );
    expect(shared).toBeGreaterThan(runs(2000) / 2);
  });
});

function wholeWords(page: string, { start, end }: TextRange): TextRange {
  const touched = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(page)].filter(
    ({ index, segment, isWordLike }) => isWordLike && index < end && index + segment.length > start,
  );
  const last = touched.at(-1);
  return { start: touched[0]?.index ?? -1, end: last ? last.index + last.segment.length : -1 };
}
