import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../src/anchoring/anchor-quote.ts';
import { toArticleText } from '../../src/anchoring/article-text.ts';
import { anyText, options } from './texts.ts';

describe('toArticleText', () => {
  const blocks = ['They will meet', '', '\nsoon,\n', 'in Beijing.'];
  const text = toArticleText(blocks);

  it('finds a quote that runs across blocks, and gives its part in each', () => {
    const anchor = anchorQuote(text, { exact: 'meet soon, in Beijing' });
    expect(anchor.kind).toBe('exact');
    if (anchor.kind !== 'exact') return;
    expect(text.toBlockRanges(anchor.start, anchor.end)).toEqual([
      { block: 0, start: 10, end: 14 },
      { block: 2, start: 1, end: 6 },
      { block: 3, start: 0, end: 10 },
    ]);
  });

  it('does not join the words of two blocks into one', () => {
    expect(anchorQuote(toArticleText(['over', 'board']), { exact: 'overboard' }).kind).toBe('not-found');
  });

  it('gives no range for the space between blocks', () => {
    expect(text.toBlockRanges(14, 17)).toEqual([]);
    expect(text.toBlockRanges(4, 4)).toEqual([]);
  });

  it('leads from an offset in a block to the same character', () => {
    expect(text.source[text.fromBlock(3, 3)]).toBe('B');
  });

  it('loses nothing but white space, and never gives an empty range', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), fc.nat(200), fc.nat(200), (texts, a, b) => {
        const article = toArticleText(texts);
        const start = Math.min(a, b, article.source.length);
        const end = Math.min(Math.max(a, b), article.source.length);
        const parts = article
          .toBlockRanges(start, end)
          .map(({ block, ...range }) => texts[block]?.slice(range.start, range.end) ?? '');
        expect(parts.every((part) => part.trim() === part && part !== '')).toBe(true);
        expect(parts.join('').replace(/\s/g, '')).toBe(article.source.slice(start, end).replace(/\s/g, ''));
      }),
      options,
    );
  });
});
