import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import { asOf } from '../../src/model/as-of.ts';
import { leadInWords, whatHappened } from '../../src/timeline/describe-row.ts';
import { listTimelineRows } from '../../src/timeline/rows.ts';
import { day, library } from './timeline-fixture.ts';

describe('whatHappened', () => {
  const words = (then = '2026-11-23') =>
    listTimelineRows(asOf(library, day(then)))
      .filter(({ kind }) => kind === 'announcement')
      .map((row) => whatHappened(row, desk));

  it('says what became of each promise', () => {
    expect(words()).toEqual([
      'held 6–9 July 2023, after 15 days',
      'held 27–30 August 2023, after 67 days',
      'lapsed 25 July 2023; Title of wang-yi-washington, 26–28 October 2023',
      'held 15 November 2023, after 147 days',
      'open',
    ]);
  });

  it('says no more than was known', () => {
    expect(words('2023-08-01')).toEqual([
      'held 6–9 July 2023, after 15 days',
      'open',
      'lapsed 25 July 2023',
      'open',
      'open',
    ]);
  });
});

describe('leadInWords', () => {
  it.each([
    [{ lead: 1 }, 'after 1 day'],
    [{ lead: 147, slip: -15 }, 'after 147 days, 15 days before the window’s last day'],
    [{ lead: 10, slip: 0 }, 'after 10 days, on the window’s last day'],
    [{ lead: 40, slip: 1 }, 'after 40 days, 1 day after the window’s last day'],
    [{ lead: -2 }, '2 days before the text'],
    [{}, undefined],
  ])('%o', (row, words) => {
    expect(leadInWords(row, desk.timeline)).toBe(words);
  });
});
