import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeScale } from '../../src/timeline/scale.ts';
import { findTicks } from '../../src/timeline/ticks.ts';
import { day } from './timeline-fixture.ts';

const frame = { left: 200, right: 700 };
const ticksOf = (from: string, to: string, lang = 'en') =>
  findTicks(createTimeScale({ from: day(from), to: day(to) }, { ...frame, include: day(to) }), lang);

describe('findTicks', () => {
  it('ascends inside the domain on whole days, as far apart as asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 1, max: 40_000 }), (from, length) => {
        const scale = createTimeScale({ from, to: from + length }, { ...frame, include: from });
        const ticks = findTicks(scale, 'en', 40);
        expect(ticks.length).toBeGreaterThan(0);
        for (const [index, tick] of ticks.entries()) {
          expect(Number.isInteger(tick.day)).toBe(true);
          expect(tick.day).toBeGreaterThanOrEqual(scale.domain.from);
          expect(tick.day).toBeLessThanOrEqual(scale.domain.to);
          const before = ticks[index - 1];
          if (before) expect(tick.x - before.x).toBeGreaterThanOrEqual(40);
        }
      }),
      { seed: 1 },
    );
  });

  it('names days, months, years and decades as the span grows', () => {
    expect(ticksOf('2023-06-01', '2023-06-20').map(({ label }) => label)).toContain('11 Jun');
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
