import { describe, expect, it } from 'vitest';
import { announcementSchema } from '../../src/model/announcement.ts';
import type { AnnouncementOutcome, StepKind } from '../../src/model/announcement-status.ts';
import { publishedStep } from '../../src/model/announcement-status.ts';
import { statusOf } from '../../src/timeline/status.ts';
import { library } from './timeline-fixture.ts';

const status = ({
  window = '2023-11',
  asOf = '2023-08-01',
  steps = [],
  ...outcome
}: {
  window?: string;
  asOf?: string;
  steps?: readonly StepKind[];
  status?: AnnouncementOutcome;
  engagement?: string;
}) => {
  const visit = announcementSchema.parse({
    ...{ id: 'v', quote: 'q', kind: 'visit', basis: 'agreed', by: ['a'], window },
    history: steps.map((step) => ({ date: '2023-07-01', status: publishedStep(step), note: 'Seen.' })),
    ...(outcome.status && { outcome }),
  });
  return statusOf(visit, { article: { asOf }, library });
};

describe('statusOf', () => {
  it.each([
    [[], 'open'],
    [['announced'], 'announced'],
    [['announced', 'invited', 'accepted'], 'announced'],
    [['accepted', 'scheduled'], 'scheduled'],
    [['scheduled', 'postponed'], 'open'],
  ] as const)('tells how far an open promise has come: %s', (steps, expected) => {
    expect(status({ steps })).toBe(expected);
  });

  it('is overdue from the day after the window where nothing settled it', () => {
    expect(status({ steps: ['scheduled'], asOf: '2023-11-30' })).toBe('scheduled');
    expect(status({ steps: ['scheduled'], asOf: '2023-12-01' })).toBe('overdue');
    expect(status({ window: '2023-06/..', asOf: '2023-12-01' })).toBe('open');
  });

  it('is held late where what kept it began after the window', () => {
    expect(status({ status: 'held', engagement: 'woodside' })).toBe('held');
    expect(status({ status: 'held', engagement: 'woodside', window: '2023-10' })).toBe('held-late');
    expect(status({ status: 'held', engagement: 'committee', window: '2024-07-10' })).toBe('held');
  });

  it.each(['replaced', 'cancelled', 'lapsed'] as const)('takes what is recorded as it is: %s', (recorded) => {
    expect(status({ status: recorded })).toBe(recorded);
  });
});
