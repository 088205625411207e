import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentAt } from '../../../src/timeline/axis.ts';
import { panView, shortestView, zoomView } from '../../../src/timeline/view/view.ts';

const whole = { from: 19_000, to: 20_000 };
const viewIn = fc
  .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.01, max: 0.1, noNaN: true }))
  .map(([start, length]) => ({ from: whole.from + start * 1000, to: whole.from + (start + length) * 1000 }));

describe('a view of some days', () => {
  it('never leaves what there is to see, and is never finer than the shortest', () => {
    const factors = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(viewIn, factors, fc.double({ min: -2000, max: 2000, noNaN: true }), (view, factor, days) => {
        for (const next of [zoomView(view, factor, view.from, whole), panView(view, days, whole)]) {
          if (!next) continue;
          expect(next.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
          expect(next.to).toBeLessThanOrEqual(whole.to + 1e-6);
          expect(next.to - next.from).toBeGreaterThanOrEqual(shortestView - 1e-6);
        }
      }),
      { seed: 1 },
    );
  });

  it('keeps the day under the pointer where it is while it zooms in', () => {
    fc.assert(
      fc.property(viewIn, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (view, share) => {
        const around = view.from + share * (view.to - view.from);
        const next = zoomView(view, 1.25, around, whole);
        if (!next || next.to - next.from <= shortestView + 1e-6) return;
        const [before, after] = [view, next].map((days) => percentAt({ days, direction: 'ltr' }, around));
        expect(after).toBeCloseTo(before ?? NaN, 4);
      }),
      { seed: 1 },
    );
  });

  it('is everything again once it is as wide', () => {
    expect(zoomView({ from: 19_100, to: 19_700 }, 0.5, 19_300, whole)).toBeUndefined();
    expect(panView(whole, 50, whole)).toBeUndefined();
  });
});
