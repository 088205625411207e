import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayRange } from '../../src/model/day.ts';
import { isoDay } from '../../src/model/day.ts';
import { boundsOf } from '../../src/model/edtf/bounds.ts';
import type { Edtf } from '../../src/model/edtf/edtf.ts';
import { approximatePadding, cellsOf } from '../../src/timeline/date-cells.ts';
import { day, edtf } from './timeline-fixture.ts';
import { runs } from '../support/runs.ts';

/** The days that are drawn of a date. */
const drawnOf = (date: Edtf): DayRange => {
  const outer = cellsOf(date).map((cell) => cell.outer);
  return { from: Math.min(...outer.map(({ from }) => from)), to: Math.max(...outer.map(({ to }) => to)) };
};

/** Dates of every kind that this site reads, from 2020 to 2025. */
const dates = fc
  .tuple(
    fc.integer({ min: day('2020-01-01'), max: day('2025-06-01') }),
    fc.integer({ min: 0, max: 200 }),
    fc.nat({ max: 11 }),
  )
  .map(([from, length, form]) => {
    const [a, b] = [isoDay(from), isoDay(from + length)];
    const forms = [
      a,
      a.slice(0, 7),
      a.slice(0, 4),
      `${a.slice(0, 7)}~`,
      `${a}?`,
      `${a.slice(0, 4)}%`,
      `${a}/${b}`,
      `${a}/..`,
      `../${b}`,
      `${a}/`,
      `${a.slice(0, 7)}-XX`,
      `[${a},${isoDay(from + length + 9)}]`,
    ];
    return edtf(forms[form] ?? a);
  });

describe('what is drawn of a date', () => {
  it('spans the days that it allows, padded by the house rule at most', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const drawn = drawnOf(date);
        const { from, to } = boundsOf(date);
        const pad = date.kind === 'date' ? approximatePadding({ from, to }) : 0;
        expect(drawn.from).toBeLessThanOrEqual(from);
        expect(drawn.to).toBeGreaterThanOrEqual(to);
        expect(drawn.from).toBeGreaterThanOrEqual(from - pad);
        expect(drawn.to).toBeLessThanOrEqual(to + pad);
      }),
      { seed: 1, numRuns: runs(400) },
    );
  });

  it('has its cells, and the core of each, inside it and in order', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const drawn = drawnOf(date);
        for (const { outer, core = outer } of cellsOf(date)) {
          const days = [drawn.from, outer.from, core.from, core.to, outer.to, drawn.to];
          for (const [index, day] of days.slice(1).entries()) expect(day).toBeGreaterThanOrEqual(days[index] ?? NaN);
        }
      }),
      { seed: 1, numRuns: runs(400) },
    );
  });

  it.each([
    ['2023-06-15', '2023-06'],
    ['2023-06', '2023-06~'],
    ['2023-05', '2023-21'],
    ['2023-06', '2023'],
    ['2023', '2023~'],
    ['2023-06-15', '2023-06-15~'],
    ['2023-06-15', '2023-06-XX'],
    ['2023-06-15/2023-07-01', '2023-06/2023-07'],
    ['2023-06-15/2023-07-01', '2023-06-15/'],
    ['2023-06-15/2023-07-01', '2023-06-15/..'],
    ['2023-06-15/2023-07-01', '../2023-07-01'],
    ['2023-06-15', '[2023-06-15,2023-09-01]'],
  ])('never grows narrower when a date is widened: %s to %s', (narrow, wide) => {
    const [inner, outer] = [drawnOf(edtf(narrow)), drawnOf(edtf(wide))];
    expect(outer.from).toBeLessThanOrEqual(inner.from);
    expect(outer.to).toBeGreaterThanOrEqual(inner.to);
    expect(outer.to - outer.from).toBeGreaterThan(inner.to - inner.from);
  });

  it('never grows narrower from day to month to year, and from an interval to one without an end', () => {
    const days = fc.integer({ min: day('2020-01-01'), max: day('2025-06-01') });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 200 }), (from, length) => {
        const [a, b] = [isoDay(from), isoDay(from + length)];
        for (const dates of [
          [a, a.slice(0, 7), a.slice(0, 4)],
          [a, `${a}~`],
          [`${a}/${b}`, `${a.slice(0, 7)}/${b.slice(0, 7)}`, `${a.slice(0, 7)}/..`],
        ]) {
          const drawn = dates.map((date) => drawnOf(edtf(date)));
          for (const [index, { from, to }] of drawn.slice(1).entries()) {
            expect(from).toBeLessThanOrEqual(drawn[index]?.from ?? NaN);
            expect(to).toBeGreaterThanOrEqual(drawn[index]?.to ?? NaN);
          }
        }
      }),
      { seed: 1, numRuns: runs(200) },
    );
  });

  it.each([
    ['2023-06-15', ['exact', 'exact', false, true]],
    ['2023-06', ['coarse', 'coarse', false, false]],
    ['2023-06~', ['approximate', 'approximate', false, false]],
    ['2023-06-15?', ['exact', 'exact', true, false]],
    ['2023-06-15/..', ['exact', 'open', false, true]],
    ['2023-06-15/', ['exact', 'unknown', false, true]],
    ['2023-04/2023-06', ['coarse', 'coarse', false, true]],
  ])('tells the kinds of date apart: %s', (text, expected) => {
    const [cell] = cellsOf(edtf(text));
    expect([cell?.start, cell?.end, cell?.uncertain, cell?.core !== undefined]).toEqual(expected);
  });

  it('is of a one-of set a cell for each member', () => {
    expect(cellsOf(edtf('[2023-09,2023-06-01..2023-06-03]')).map(({ outer }) => isoDay(outer.from))).toEqual([
      '2023-06-01',
      '2023-09-01',
    ]);
  });
});
