import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/model/as-of.ts';
import type { EngagementRow } from '../../src/timeline/engagement-row.ts';
import type { AnnouncementRow } from '../../src/timeline/announcement-row.ts';
import { listTimelineRows } from '../../src/timeline/rows.ts';
import { day, library } from './timeline-fixture.ts';

const rows = listTimelineRows(library, { article: 'article' });
const promise = (passage: string, from = rows) =>
  from.find((row): row is AnnouncementRow => row.kind === 'announcement' && row.passage === passage);
const engagements = (from = rows) => from.filter((row): row is EngagementRow => row.kind === 'engagement');

describe('listTimelineRows', () => {
  it('has one row for every promise and every engagement of the library', () => {
    const all = listTimelineRows(library);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all).toHaveLength(5 + library.engagements.size);
  });

  it('keeps an article to its subject, what settled its promises, and what fell among them', () => {
    const roles = Object.groupBy(engagements(), ({ role }) => role);
    expect(roles.subject?.map(({ id }) => id)).toEqual(['blinken-beijing']);
    expect(roles.settles?.map(({ id }) => id)).toEqual([
      'yellen-beijing',
      'raimondo-china',
      'wang-yi-washington',
      'woodside',
    ]);
    expect(roles.context?.map(({ id }) => id)).toEqual(['malta']);
  });

  it('dates a promise from the text that was restated', () => {
    expect(promise('presidents')?.announced).toBe(day('2023-06-21'));
  });

  it('counts lead to the first day of what kept it, and slip from the last day of the window', () => {
    expect(promise('yellen-to-china')?.lead).toBe(15);
    expect(promise('yellen-to-china')).not.toHaveProperty('slip');
    expect(promise('presidents')).toMatchObject({ lead: 147, slip: -15 });
    expect(promise('qin-to-washington')).not.toHaveProperty('lead');
  });

  it('links promise and engagement both ways', () => {
    expect(promise('qin-to-washington')).toMatchObject({
      status: 'replaced',
      ended: day('2023-07-25'),
      engagement: { id: 'wang-yi-washington' },
    });
    expect(engagements().find(({ id }) => id === 'wang-yi-washington')?.settles).toMatchObject([
      { passage: 'qin-to-washington', settledAs: 'replaced' },
    ]);
  });

  it('hides what was not known on an earlier day', () => {
    const then = listTimelineRows(asOf(library, day('2023-08-01')));
    expect(engagements(then).map(({ id }) => id)).toEqual(['bali', 'blinken-beijing', 'yellen-beijing']);
    expect(promise('raimondo-to-china', then)).toMatchObject({ status: 'open', sources: [] });
    expect(promise('raimondo-to-china', then)).not.toHaveProperty('engagement');
    expect(promise('qin-to-washington', then)).toMatchObject({ status: 'lapsed', ended: day('2023-07-25') });
    expect(listTimelineRows(asOf(library, day('2023-06-20'))).filter(({ kind }) => kind === 'announcement')).toEqual(
      [],
    );
  });
});
