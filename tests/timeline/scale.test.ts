import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeScale } from '../../src/timeline/scale.ts';

const frame = { left: 200, right: 700 };

describe('createTimeScale', () => {
  it('never goes back and never leaves the plot', () => {
    const days = fc.integer({ min: -5_000, max: 5_000 });
    fc.assert(
      fc.property(
        days,
        fc.nat({ max: 3_000 }),
        days,
        fc.array(days, { minLength: 2 }),
        (from, length, include, some) => {
          const scale = createTimeScale({ from, to: from + length }, { ...frame, include });
          const xs = [-Infinity, ...some.sort((a, b) => a - b), Infinity].map(scale.x);
          expect(xs).toEqual([...xs].sort((a, b) => a - b));
          expect(xs.at(0)).toBe(200);
          expect(xs.at(-1)).toBe(700);
          expect(scale.x(include)).toBeGreaterThanOrEqual(200);
          expect(scale.x(include)).toBeLessThan(700);
        },
      ),
      { seed: 1 },
    );
  });

  it('puts a far day behind a break instead of squeezing the others, and a near one on the same scale', () => {
    const far = createTimeScale({ from: 0, to: 100 }, { ...frame, include: 2_000 });
    expect(far.breakX).toBeGreaterThan(600);
    expect(far.x(2_000)).toBeGreaterThan(far.breakX ?? 700);
    expect(far.domain.to).toBeLessThan(120);
    expect(createTimeScale({ from: 0, to: 100 }, { ...frame, include: 110 })).not.toHaveProperty('breakX');
  });
});
