import { describe, expect, it } from 'vitest';
import { toEngagementJsonLd, toAnnouncementJsonLd, toScript } from '../../../src/export/timeline/event-json-ld.ts';
import type { StepKind } from '../../../src/model/announcement-status.ts';
import type { AnnouncementRow } from '../../../src/timeline/announcement-row.ts';
import { edtf, library } from '../../timeline/timeline-fixture.ts';
import { exported, site } from './exported.ts';

const { rows } = exported(library);
const promise = (id: string): AnnouncementRow => {
  const found = rows.find((row) => row.id === `article/${id}`);
  if (found?.kind !== 'announcement') throw new Error(`no promise ${id}`);
  return found;
};
const engagement = (id: string, date?: string) => {
  const found = rows.find((row) => row.id === id);
  if (found?.kind !== 'engagement') throw new Error(`no engagement ${id}`);
  return toEngagementJsonLd(date === undefined ? found : { ...found, date: edtf(date) }, { library, site });
};
const step = (status: StepKind) => ({ date: '2023-07-01', status, note: '', sources: [] });

describe('toEngagementJsonLd', () => {
  it('gives days, months and years as ISO 8601, and the date as it was written', () => {
    expect(engagement('yellen-beijing')).toMatchObject({ startDate: '2023-07-06', endDate: '2023-07-09' });
    expect(engagement('committee')).toMatchObject({ startDate: '2024-07', endDate: '2024-07', edtf: '2024-07' });
  });

  it.each(['2024-07~', '2024-21', '2024-XX', '[2024-07,2024-08]', '202X', '/2024-07~'])(
    'gives no day for %s, and the date as it was written',
    (date) => {
      const document = engagement('bali', date);
      expect(document).not.toHaveProperty('startDate');
      expect(document).not.toHaveProperty('endDate');
      expect(document).toMatchObject({ edtf: date });
    },
  );
});

describe('toAnnouncementJsonLd', () => {
  const statusOf = (row: AnnouncementRow) =>
    String(toAnnouncementJsonLd(row, { library, site })['eventStatus']).replace('https://schema.org/', '');

  it('is scheduled while open and once held, and cancelled where it lapsed or gave way', () => {
    expect(statusOf(promise('limits'))).toBe('EventScheduled');
    expect(statusOf(promise('yellen-to-china'))).toBe('EventScheduled');
    expect(statusOf(promise('qin-to-washington'))).toBe('EventCancelled');
    expect(statusOf({ ...promise('limits'), status: 'lapsed' })).toBe('EventCancelled');
  });

  it('is postponed while no new day is named, and rescheduled from then on', () => {
    const open = promise('limits');
    expect(statusOf({ ...open, history: [step('postponed')] })).toBe('EventPostponed');
    expect(statusOf({ ...open, history: [step('postponed'), step('scheduled')] })).toBe('EventRescheduled');
    expect(statusOf({ ...open, status: 'held', history: [step('postponed'), step('held')] })).toBe('EventRescheduled');
  });
});

describe('toScript', () => {
  it('lets no text end the element', () => {
    const text = { name: '</script><script>alert(1)</script><!--' };
    expect(toScript(text)).not.toContain('<');
    expect(JSON.parse(toScript(text))).toEqual(text);
  });
});
