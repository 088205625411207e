import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../src/anchoring/anchor-quote.ts';
import { toAnchoringText } from '../../src/anchoring/normalize.ts';
import { toQuoteSelector } from '../../src/anchoring/to-quote-selector.ts';
import { prose, options } from './texts.ts';

const source = 'The Chinese side met. The other side met.\nBoth “sides” met.';
const text = toAnchoringText(source);
const at = (words: string, from = 0): [number, number] => {
  const start = source.indexOf(words, from);
  return [start, start + words.length];
};

describe('toQuoteSelector', () => {
  it('needs no context for words that stand once', () => {
    expect(toQuoteSelector(text, ...at('other side'))).toEqual({ exact: 'other side' });
  });

  it('takes the shortest context, cut at word edges', () => {
    expect(toQuoteSelector(text, ...at('side met.', 25))).toEqual({ exact: 'side met.', suffix: 'Both' });
    expect(toQuoteSelector(text, ...at('side met', 25))).toEqual({ exact: 'side met', prefix: 'other' });
  });

  it('keeps the typography, on one line', () => {
    expect(toQuoteSelector(text, ...at('met.\nBoth “sides”'))).toEqual({ exact: 'met. Both “sides”' });
  });

  it('leaves out white space at the ends', () => {
    expect(toQuoteSelector(text, ...at(' other side '))).toEqual({ exact: 'other side' });
  });

  it('describes no range that is empty, splits a word or cannot be told apart', () => {
    expect(toQuoteSelector(text, 3, 4)).toBeUndefined();
    expect(toQuoteSelector(text, 5, 5)).toBeUndefined();
    expect(toQuoteSelector(text, ...at('Chin'))).toBeUndefined();
    const same = toAnchoringText('again and '.repeat(20));
    expect(toQuoteSelector(same, 90, 95)).toBeUndefined();
  });

  it('keeps the context to 32 characters', () => {
    const far = toAnchoringText(`x ${'a'.repeat(40)} side. y ${'a'.repeat(40)} side.`);
    expect(toQuoteSelector(far, 43, 47)).toEqual({ exact: 'side', suffix: '. y' });
  });

  it('leads back to the same range', () => {
    let described = 0;
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (whole, a, b) => {
        const document = toAnchoringText(whole);
        const { normalized } = document;
        const from = Math.min(a, b) % (normalized.text.length + 1);
        const to = from + (Math.max(a, b) % (normalized.text.length + 1 - from));
        fc.pre(from < to && normalized.text[from] !== ' ' && normalized.text[to - 1] !== ' ');
        const start = normalized.toSource(from, 'start');
        const end = normalized.toSource(to, 'end');
        const selector = toQuoteSelector(document, start, end);
        if (selector === undefined) return;
        described += 1;
        expect(anchorQuote(document, selector)).toEqual({ kind: 'exact', start, end });
        expect((selector.prefix ?? '').length).toBeLessThanOrEqual(40);
      }),
      options,
    );
    expect(described).toBeGreaterThan(options.numRuns / 10);
  });
});
