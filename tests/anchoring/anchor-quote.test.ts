import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../src/anchoring/anchor-quote.ts';
import { toAnchoringText } from '../../src/anchoring/normalize.ts';
import { prose, options } from './texts.ts';

const source = 'China’s side met. Chinaware sold. The other\u00a0side met — “soon”, it said.';
const text = toAnchoringText(source);

function words(quote: string, context: { prefix?: string; suffix?: string } = {}): string | undefined {
  const anchor = anchorQuote(text, { exact: quote, ...context });
  return anchor.kind === 'exact' ? source.slice(anchor.start, anchor.end) : undefined;
}

describe('anchorQuote', () => {
  it('finds words typed with plain punctuation', () => {
    expect(words("China's side")).toBe('China’s side');
    expect(words('other side met - "soon", it')).toBe('other\u00a0side met — “soon”, it');
  });

  it('ignores white space around the quote', () => {
    expect(words('  Chinaware sold. ')).toBe('Chinaware sold.');
  });

  it('finds whole words only', () => {
    expect(words('China')).toBe('China');
    expect(anchorQuote(text, { exact: 'China' })).toEqual({ kind: 'exact', start: 0, end: 5 });
    expect(words('ware sold')).toBeUndefined();
    expect(words('Chinaware so')).toBeUndefined();
  });

  it('does not take part of a number for a number', () => {
    expect(anchorQuote(toAnchoringText('up 3.5 percent'), { exact: 'up 3' }).kind).toBe('not-found');
  });

  it('keeps case', () => {
    expect(words('china')).toBeUndefined();
  });

  it('finds characters of a script without spaces anywhere', () => {
    expect(anchorQuote(toAnchoringText('秦刚将访问美国'), { exact: '访问' })).toEqual({
      kind: 'exact',
      start: 3,
      end: 5,
    });
  });

  it('says ambiguous, with every range, where two candidates fit alike', () => {
    expect(anchorQuote(text, { exact: 'side met' })).toEqual({
      kind: 'ambiguous',
      candidates: [
        { start: 8, end: 16 },
        { start: 44, end: 52 },
      ],
    });
  });

  it('counts occurrences that overlap', () => {
    expect(anchorQuote(toAnchoringText('on and on and on'), { exact: 'on and on' })).toMatchObject({
      candidates: [{ start: 0 }, { start: 7 }],
    });
  });

  it.each([
    { prefix: 'other' },
    { prefix: 'The  other ' },
    { prefix: 'er' },
    { suffix: '- "soon' },
    { suffix: ' — “soon”' },
    { prefix: 'other', suffix: '—' },
  ])('tells equal words apart by %j', (context) => {
    expect(anchorQuote(text, { exact: 'side met', ...context })).toEqual({ kind: 'exact', start: 44, end: 52 });
  });

  it('leaves it ambiguous where the context fits both', () => {
    expect(anchorQuote(toAnchoringText('a side met. a side met.'), { exact: 'side', prefix: 'a' }).kind).toBe(
      'ambiguous',
    );
  });

  it('does not find words whose context has changed, and says where they stand', () => {
    expect(anchorQuote(text, { exact: 'Chinaware sold', prefix: 'fine' })).toEqual({
      kind: 'not-found',
      outOfContext: [{ start: 18, end: 32 }],
    });
  });

  it.each(['', '  ', '\u200b'])('does not find the empty quote %j', (quote) => {
    expect(anchorQuote(text, { exact: quote })).toEqual({ kind: 'not-found', outOfContext: [] });
  });

  it('returns only ranges that are normalized to the quote', () => {
    fc.assert(
      fc.property(prose, prose, (whole, quote) => {
        const document = toAnchoringText(`${whole} ${quote} ${whole}`);
        const anchor = anchorQuote(document, { exact: quote });
        const candidates = anchor.kind === 'exact' ? [anchor] : anchor.kind === 'ambiguous' ? anchor.candidates : [];
        for (const { start, end } of candidates) {
          expect(anchorQuote(toAnchoringText(document.source.slice(start, end)), { exact: quote }).kind).toBe('exact');
        }
      }),
      options,
    );
  });
});
