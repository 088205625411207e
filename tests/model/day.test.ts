import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, isoDay, parseDay } from '../../src/model/day.ts';

const seed = 20_230_618;
const lastDay = 2_932_896;
const firstDay = -719_528;

describe('dayOf', () => {
  it('counts from 1 January 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2023, 6, 18)).toBe(19_526);
  });

  it('takes the years 0 to 99 as written', () => {
    expect(isoDay(dayOf(44, 3, 15))).toBe('0044-03-15');
    expect(dayOf(0, 1, 1)).toBe(firstDay);
  });

  it('carries months and days over', () => {
    expect(dayOf(2026, 13, 1)).toBe(dayOf(2027, 1, 1));
    expect(dayOf(2026, 2, 29)).toBe(dayOf(2026, 3, 1));
  });
});

describe('parseDay', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-07-00', '1900-02-29'])(
    'finds no day %s',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it.each(['', '2026', '2026-07', '2026-7-4', ' 2026-07-04', '2026-07-04T00:00', '20260704', '2026-07-04\n'])(
    'reads no %j',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it('knows leap years', () => {
    expect(parseDay('2024-02-29')).toBe(dayOf(2024, 2, 29));
    expect(parseDay('2000-02-29')).toBe(dayOf(2000, 2, 29));
  });

  it('reads back every day that isoDay writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
      }),
      { seed },
    );
  });
});

describe('isoDay', () => {
  it('writes the whole day where the year has a sign', () => {
    expect(isoDay(dayOf(-44, 3, 15))).toBe('-000044-03-15');
    expect(isoDay(lastDay + 1)).toBe('+010000-01-01');
  });
});

describe('dateOf', () => {
  it('is midnight in UTC', () => {
    expect(dateOf(19_526).toISOString()).toBe('2023-06-18T00:00:00.000Z');
  });
});
