import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/model/day.ts';
import { boundsOf } from '../../src/model/edtf/bounds.ts';
import { approximatePadding, cellsOf } from '../../src/timeline/date-cells.ts';
import { eventMark, windowMark } from '../../src/timeline/marks.ts';
import { createTimeScale } from '../../src/timeline/scale.ts';
import { day, edtf } from './timeline-fixture.ts';
import { runs } from '../support/runs.ts';

const scale = createTimeScale(
  { from: day('2020-01-01'), to: day('2026-01-01') },
  { left: 100, right: 700, include: day('2026-01-01') },
);

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

describe('marks', () => {
  it('lie inside the plot and span the days that their date allows, padded by the house rule at most', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const mark = windowMark(date, scale);
        const { from, to } = boundsOf(date);
        const pad = date.kind === 'date' ? approximatePadding({ from, to }) : 0;
        expect(mark.x1).toBeGreaterThanOrEqual(100);
        expect(mark.x2).toBeLessThanOrEqual(700);
        expect(mark.x1).toBeLessThanOrEqual(scale.x(from));
        expect(mark.x2).toBeGreaterThanOrEqual(scale.x(to));
        expect(mark.x1).toBeGreaterThanOrEqual(scale.x(from - pad));
        expect(mark.x2).toBeLessThanOrEqual(scale.x(to + pad));
      }),
      { seed: 1, numRuns: runs(400) },
    );
  });

  it('keep their cells, and the core of each, inside them and in order', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const mark = eventMark(date, scale, 'plain');
        if (!('cells' in mark)) throw new Error('no cells');
        for (const { x1, x2, core } of mark.cells) {
          const xs = [mark.x1, x1, core?.x1 ?? x1, core?.x2 ?? x2, x2, mark.x2];
          expect(xs).toEqual([...xs].sort((a, b) => a - b));
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
  ])('never grow narrower when a date is widened: %s to %s', (narrow, wide) => {
    const [inner, outer] = [windowMark(edtf(narrow), scale), windowMark(edtf(wide), scale)];
    expect(outer.x1).toBeLessThanOrEqual(inner.x1);
    expect(outer.x2).toBeGreaterThanOrEqual(inner.x2);
    expect(outer.x2 - outer.x1).toBeGreaterThan(inner.x2 - inner.x1);
  });

  it('never grow narrower from day to month to year, and from an interval to one without an end', () => {
    const days = fc.integer({ min: day('2020-01-01'), max: day('2025-06-01') });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 200 }), (from, length) => {
        const [a, b] = [isoDay(from), isoDay(from + length)];
        for (const dates of [
          [a, a.slice(0, 7), a.slice(0, 4)],
          [a, `${a}~`],
          [`${a}/${b}`, `${a.slice(0, 7)}/${b.slice(0, 7)}`, `${a.slice(0, 7)}/..`],
        ]) {
          const marks = dates.map((date) => windowMark(edtf(date), scale));
          for (const [index, { x1, x2 }] of marks.slice(1).entries()) {
            expect(x1).toBeLessThanOrEqual(marks[index]?.x1 ?? NaN);
            expect(x2).toBeGreaterThanOrEqual(marks[index]?.x2 ?? NaN);
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
  ])('tell the kinds of date apart: %s', (text, expected) => {
    const [cell] = cellsOf(edtf(text));
    expect([cell?.start, cell?.end, cell?.uncertain, cell?.core !== undefined]).toEqual(expected);
  });

  it('draw a one-of set as a cell for each member', () => {
    expect(cellsOf(edtf('[2023-09,2023-06-01..2023-06-03]')).map(({ outer }) => isoDay(outer.from))).toEqual([
      '2023-06-01',
      '2023-09-01',
    ]);
  });
});
