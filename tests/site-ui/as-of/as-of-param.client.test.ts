import { describe, expect, it } from 'vitest';
import { readDay, findChangeDay, writeDay } from '../../../src/site/as-of/as-of-param.client.ts';
import { day } from '../../timeline/timeline-fixture.ts';

const changeDays = ['2023-06-21', '2023-07-25', '2026-11-23'].map(day);

describe('the as-of day in an address', () => {
  it.each([
    ['?asof=2023-08-01', '2023-08-01'],
    ['?lens=claims&asof=2023-07-25', '2023-07-25'],
    ['', '2026-11-23'],
    ['?asof=2023-02-30', '2026-11-23'],
    ['?asof=soon', '2026-11-23'],
    ['?asof=1999-01-01', '2023-06-21'],
    ['?asof=2030-01-01', '2026-11-23'],
  ])('%s asks for %s', (search, expected) => {
    expect(readDay(search, changeDays)).toBe(day(expected));
  });

  it('is written beside what else the address asks, and not at all for the newest day', () => {
    expect(writeDay('?lens=claims', day('2023-08-01'), changeDays)).toBe('?lens=claims&asof=2023-08-01');
    expect(writeDay('?lens=claims&asof=2023-08-01', day('2026-11-23'), changeDays)).toBe('?lens=claims');
    expect(writeDay('?asof=2023-08-01', day('2026-11-23'), changeDays)).toBe('');
  });

  it('shows the state of the last stop before it', () => {
    expect(changeDays.map((changeDay) => findChangeDay(changeDays, changeDay))).toEqual([0, 1, 2]);
    expect(findChangeDay(changeDays, day('2023-08-01'))).toBe(1);
    expect(findChangeDay(changeDays, day('1999-01-01'))).toBe(0);
  });
});
