import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayRange } from '../../src/model/day.ts';
import { countBefore, fitAxis, percentAt, percentOf } from '../../src/timeline/axis.ts';
import { openEnd } from '../../src/timeline/open-end.ts';
import { runs } from '../support/runs.ts';

const spans = fc.array(
  fc
    .record({ from: fc.integer({ min: -9000, max: 9000 }), length: fc.integer({ min: 1, max: 400 }) })
    .map(({ from, length }): DayRange => ({ from, to: from + length })),
  { minLength: 1, maxLength: 60 },
);
const day = fc.integer({ min: -9000, max: 9000 });

describe('an axis that fits', () => {
  it('shows every span but a few that lie far before the others, with air on both sides', () => {
    fc.assert(
      fc.property(spans, day, (all, include) => {
        const days = fitAxis(all, include);
        const out = countBefore(all, days);
        expect(out).toBeLessThanOrEqual(all.length / 10);
        const shown = all.filter(({ to }) => to > days.from);
        expect(Math.min(...shown.map(({ from }) => from))).toBeGreaterThan(days.from);
        expect(Math.max(...shown.map(({ to }) => to))).toBeLessThan(days.to);
      }),
      { numRuns: runs(1000, 200) },
    );
  });

  it('takes in a day that is near its end, and lets one far behind go', () => {
    const all = [{ from: 0, to: 100 }];
    expect(fitAxis(all, 120).to).toBeGreaterThan(120);
    expect(fitAxis(all, 300).to).toBeLessThan(120);
  });

  it('leaves out what lies years before, where it is one of many', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ from: 3000 + 10 * index, to: 3001 + 10 * index }));
    const early = { from: 0, to: 1 };
    expect(fitAxis([early, ...many], 3200).from).toBeGreaterThan(2900);
    expect(fitAxis([early, ...many.slice(0, 3)], 3200).from).toBeLessThan(0);
  });

  it('shows the day that it was asked for where there is nothing else', () => {
    const days = fitAxis([], 500);
    expect(days.from).toBeLessThan(500);
    expect(days.to).toBeGreaterThan(500);
  });
});

describe('a place on an axis', () => {
  it('keeps the order of days, and turns it round from right to left', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const days = { from: -10_000, to: 10_000 };
        const [x, y] = [percentAt({ days, direction: 'ltr' }, a), percentAt({ days, direction: 'ltr' }, b)];
        expect(Math.sign(x - y)).toBe(Math.sign(a - b));
        expect(percentAt({ days, direction: 'rtl' }, a)).toBeCloseTo(100 - x, 8);
      }),
    );
  });

  it('has room for a stretch of days on either side', () => {
    const days = { from: 0, to: 200 };
    expect(percentOf({ days, direction: 'ltr' }, { from: 50, to: 100 })).toEqual({ x: 25, width: 25 });
    expect(percentOf({ days, direction: 'rtl' }, { from: 50, to: 100 })).toEqual({ x: 50, width: 25 });
  });

  it('of what is open is the day itself, or just before the end of the axis', () => {
    expect(openEnd({ from: 0, to: 200 }, 50)).toBe(50.5);
    expect(openEnd({ from: 0, to: 200 }, 900)).toBe(197);
  });
});
