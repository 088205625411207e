import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, coreOf } from '../../../src/model/edtf/bounds.ts';
import { bounds, dateTexts, dayTexts, edtf, edtfTexts, orderedPairs, qualifierTexts, spell } from './dates.ts';

const seed = 20_190_204;

describe('boundsOf', () => {
  it.each([
    ['2026-07-14', '2026-07-14/2026-07-14'],
    ['2026-02', '2026-02-01/2026-02-28'],
    ['2024-02', '2024-02-01/2024-02-29'],
    ['2026', '2026-01-01/2026-12-31'],
    ['202X', '2020-01-01/2029-12-31'],
    ['20XX', '2000-01-01/2099-12-31'],
    ['2026-XX', '2026-01-01/2026-12-31'],
    ['2026-XX-XX', '2026-01-01/2026-12-31'],
    ['2026-07-XX', '2026-07-01/2026-07-31'],
    ['2026-21', '2026-03-01/2026-05-31'],
    ['2026-22', '2026-06-01/2026-08-31'],
    ['2026-23', '2026-09-01/2026-11-30'],
    ['2026-24', '2026-12-01/2027-02-28'],
    ['2027-24', '2027-12-01/2028-02-29'],
    ['2026-33', '2026-01-01/2026-03-31'],
    ['2026-34', '2026-04-01/2026-06-30'],
    ['2026-35', '2026-07-01/2026-09-30'],
    ['2026-36', '2026-10-01/2026-12-31'],
    ['2026-40', '2026-01-01/2026-06-30'],
    ['2026-41', '2026-07-01/2026-12-31'],
    ['-0044-03-15', '-000044-03-15/-000044-03-15'],
    ['-19XX', '-001999-01-01/-001900-12-31'],
    ['0000', '0000-01-01/0000-12-31'],
    ['2026-07/2026-09-15', '2026-07-01/2026-09-15'],
    ['2026-07/..', '2026-07-01/..'],
    ['2026-07/', '2026-07-01/..'],
    ['../2026', '../2026-12-31'],
    ['/2026-09', '../2026-09-30'],
    ['[2026-09,2026-10]', '2026-09-01/2026-10-31'],
    ['[2026-10,2026-01-05]', '2026-01-05/2026-10-31'],
    ['[1667,1668,1670..1672]', '1667-01-01/1672-12-31'],
    ['[..2026-10]', '../2026-10-31'],
    ['[2026-09..]', '2026-09-01/..'],
  ])('%s spans %s', (text, expected) => {
    expect(spell(bounds(text))).toBe(expected);
  });

  it('counts the days of years beyond Date', () => {
    expect(bounds('Y17000').to - bounds('Y17000').from).toBe(365);
    expect(bounds('Y1720000').to - bounds('Y1720000').from).toBe(366);
    expect(bounds('Y170000002').to - bounds('Y170000002').from).toBe(365);
    expect(bounds('Y170000002').from).toBe(bounds('2002').from + ((170_000_002 - 2002) / 400) * 146_097);
    expect(bounds('Y-170000002').to).toBeLessThan(bounds('-1985').from);
  });

  it('is a range, and not an empty one', () => {
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const { from, to } = bounds(text);
        expect(from).toBeLessThan(to);
      }),
      { seed },
    );
  });

  it('pays no heed to qualifiers', () => {
    fc.assert(
      fc.property(dateTexts, qualifierTexts, (text, qualifier) => {
        const plain = text.replace(/[?~%]$/, '');
        expect(bounds(plain + qualifier)).toEqual(bounds(plain));
      }),
      { seed },
    );
  });

  it('of an interval and of a set is the hull of the parts', () => {
    fc.assert(
      fc.property(orderedPairs, ([a, b]) => {
        const [first, last] = [bounds(a), bounds(b)];
        expect(bounds(`${a}/${b}`)).toEqual({ from: first.from, to: last.to });
        const hull = { from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) };
        expect(bounds(`[${a},${b}]`)).toEqual(hull);
        expect(bounds(`[${b},${a}]`)).toEqual(hull);
      }),
      { seed },
    );
  });

  it('never narrows where a date is made coarser', () => {
    fc.assert(
      fc.property(dayTexts, (day) => {
        const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
        const steps = [
          day,
          `${day.slice(0, 8)}XX`,
          day.slice(0, 7),
          `${day.slice(0, 4)}-${32 + quarter}`,
          `${day.slice(0, 4)}-${quarter < 3 ? 40 : 41}`,
          `${day.slice(0, 4)}-XX`,
          day.slice(0, 4),
          `${day.slice(0, 3)}X`,
          `${day.slice(0, 2)}XX`,
          `../${day.slice(0, 2)}XX`,
        ].map(bounds);
        for (const [index, finer] of steps.slice(0, -1).entries()) {
          const coarser = steps[index + 1] ?? finer;
          expect(coarser.from).toBeLessThanOrEqual(finer.from);
          expect(coarser.to).toBeGreaterThanOrEqual(finer.to);
        }
      }),
      { seed },
    );
  });
});

describe('coreOf', () => {
  it.each([
    ['2026-07-14', '2026-07-14/2026-07-14'],
    ['2026-07', 'none'],
    ['2026-07-XX', 'none'],
    ['2026', 'none'],
    ['2026-23~', 'none'],
    ['2026-07-14/2026-07-18', '2026-07-14/2026-07-18'],
    ['2026-07/2026-09', '2026-08-01/2026-08-31'],
    ['2026-07/2026-09-15', '2026-08-01/2026-09-15'],
    ['2026-07/2026-08', 'none'],
    ['2026-07-14/2026-07', 'none'],
    ['2026-07/..', '2026-08-01/..'],
    ['2026-07-14/..', '2026-07-14/..'],
    ['../2026', '../2025-12-31'],
    ['2026-07-14/', '2026-07-14/2026-07-14'],
    ['2026-07/', 'none'],
    ['/2026-09-15', '2026-09-15/2026-09-15'],
    ['/2026-09', 'none'],
    ['[2026-09-14,2026-09-15]', 'none'],
    ['[2026-09-14..2026-09-20]', 'none'],
  ])('%s surely covers %s', (text, expected) => {
    expect(spell(coreOf(edtf(text)))).toBe(expected);
  });

  it('lies within the bounds and is not empty', () => {
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const value = edtf(text);
        const core = coreOf(value);
        if (!core) return;
        expect(core.from).toBeLessThan(core.to);
        expect(core.from).toBeGreaterThanOrEqual(boundsOf(value).from);
        expect(core.to).toBeLessThanOrEqual(boundsOf(value).to);
      }),
      { seed },
    );
  });
});
