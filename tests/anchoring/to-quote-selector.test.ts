import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../src/anchoring/anchor-quote.ts';
import { toAnchoringText } from '../../src/anchoring/normalized-text.ts';
import { describeRange } from '../../src/anchoring/to-quote-selector.ts';
import { prose, options } from './texts.ts';

const source = 'The Chinese side met. The other side met.\nBoth “sides” met.';
const text = toAnchoringText(source);
const at = (words: string, from = 0): [number, number] => {
  const start = source.indexOf(words, from);
  return [start, start + words.length];
};

describe('describeRange', () => {
  it('needs no context for words that stand once', () => {
    expect(describeRange(text, ...at('other side'))).toEqual({ quote: 'other side' });
  });

  it('takes the shortest context, cut at word edges', () => {
    expect(describeRange(text, ...at('side met.', 25))).toEqual({ quote: 'side met.', suffix: 'Both' });
    expect(describeRange(text, ...at('side met', 25))).toEqual({ quote: 'side met', prefix: 'other' });
  });

  it('keeps the typography, on one line', () => {
    expect(describeRange(text, ...at('met.\nBoth “sides”'))).toEqual({ quote: 'met. Both “sides”' });
  });

  it('leaves out white space at the ends', () => {
    expect(describeRange(text, ...at(' other side '))).toEqual({ quote: 'other side' });
  });

  it('describes no range that is empty, splits a word or cannot be told apart', () => {
    expect(describeRange(text, 3, 4)).toBeUndefined();
    expect(describeRange(text, 5, 5)).toBeUndefined();
    expect(describeRange(text, ...at('Chin'))).toBeUndefined();
    const same = toAnchoringText('again and '.repeat(20));
    expect(describeRange(same, 90, 95)).toBeUndefined();
  });

  it('keeps the context to 32 characters', () => {
    const far = toAnchoringText(`x ${'a'.repeat(40)} side. y ${'a'.repeat(40)} side.`);
    expect(describeRange(far, 43, 47)).toEqual({ quote: 'side', suffix: '. y' });
  });

  it('leads back to the same range', () => {
    let described = 0;
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (whole, a, b) => {
        const document = toAnchoringText(whole);
        const { folded } = document;
        const from = Math.min(a, b) % (folded.text.length + 1);
        const to = from + (Math.max(a, b) % (folded.text.length + 1 - from));
        fc.pre(from < to && folded.text[from] !== ' ' && folded.text[to - 1] !== ' ');
        const start = folded.toSource(from, 'start');
        const end = folded.toSource(to, 'end');
        const selector = describeRange(document, start, end);
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
