import { describe, expect, it } from 'vitest';
import { visitSchema } from '../../src/model/visit.ts';
import { statusAsOf } from '../../src/timeline/status.ts';
import { day } from './timeline-fixture.ts';

const base = { id: 'v', quote: 'q', kind: 'visit', basis: 'agreed', by: ['a'], window: '2023-11' } as const;
const step = (date: string, status: string) => ({ date, status, note: 'Seen.' });

describe('statusAsOf', () => {
  it.each([
    ['2023-07-01', 'open'],
    ['2023-07-25', 'lapsed'],
    ['2023-10-27', 'lapsed'],
    ['2023-10-28', 'replaced'],
  ])('follows the history: on %s it is %s', (date, status) => {
    const visit = visitSchema.parse({
      ...base,
      history: [step('2023-06-27', 'accepted'), step('2023-07-25', 'lapsed'), step('2023-10-28', 'replaced')],
      outcome: { status: 'replaced' },
    });
    expect(statusAsOf(visit, day(date))).toBe(status);
  });

  it('is overdue from the day after the window where nothing is recorded', () => {
    const visit = visitSchema.parse(base);
    expect(statusAsOf(visit, day('2023-11-30'))).toBe('open');
    expect(statusAsOf(visit, day('2023-12-01'))).toBe('overdue');
  });

  it('takes an outcome without a history as always known', () => {
    expect(statusAsOf(visitSchema.parse({ ...base, outcome: { status: 'held' } }), day('2023-01-01'))).toBe('held');
  });
});
