import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAir } from '../../src/timeline/axis.ts';
import { findTicks } from '../../src/timeline/ticks.ts';
import { day } from './timeline-fixture.ts';

const ticksOf = (from: string, to: string, lang = 'en') =>
  findTicks(withAir({ from: day(from), to: day(to) }), { lang, width: 500 });

describe('findTicks', () => {
  it('ascends inside the domain on whole days, as far apart as asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 1, max: 40_000 }), (from, length) => {
        const days = withAir({ from, to: from + length });
        const ticks = findTicks(days, { lang: 'en', width: 500, apart: 40 });
        expect(ticks.length).toBeGreaterThan(0);
        for (const [index, tick] of ticks.entries()) {
          expect(Number.isInteger(tick.day)).toBe(true);
          expect(tick.day).toBeGreaterThanOrEqual(days.from);
          expect(tick.day).toBeLessThanOrEqual(days.to);
          const before = ticks[index - 1];
          if (before) expect((500 * (tick.day - before.day)) / (days.to - days.from)).toBeGreaterThanOrEqual(40 - 1e-9);
        }
      }),
      { seed: 1 },
    );
  });

  it('names days, months, years and decades as the span grows', () => {
    expect(ticksOf('2023-06-01', '2023-06-20').map(({ label }) => label)).toContain('10 Jun');
    expect(ticksOf('2023-06-21', '2024-01-31').map(({ label }) => label)).toContain('Aug');
    expect(ticksOf('2020-01-01', '2026-01-01').map(({ label }) => label)).toContain('2023');
    expect(ticksOf('1970-01-01', '2060-01-01').map(({ label }) => label)).toContain('2000');
  });

  it('names the year once, where it begins', () => {
    expect(ticksOf('2023-06-21', '2024-03-31').flatMap(({ year }) => year ?? [])).toEqual(['2023', '2024']);
  });

  it('names them in the language of the words beside them', () => {
    expect(ticksOf('2023-06-21', '2024-01-31', 'ru').map(({ label }) => label)).toContain('авг.');
    expect(ticksOf('2023-06-21', '2024-03-31', 'zh').flatMap(({ year }) => year ?? [])).toEqual(['2023年', '2024年']);
  });
});
