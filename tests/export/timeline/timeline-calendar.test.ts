import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { toCalendar } from '../../../src/export/timeline/timeline-calendar.ts';
import { withoutControls } from '../../../src/model/control-characters.ts';
import type { StepKind } from '../../../src/model/announcement-status.ts';
import type { Announcement } from '../../../src/model/announcement.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import { codePoint } from '../../support/code-points.ts';
import { library } from '../../timeline/timeline-fixture.ts';
import { exported, retitled } from './exported.ts';
import { runs } from '../../support/runs.ts';

const text = toCalendar(exported(library));
const events = eventsOf(text);
const uidOf = (path: string) => `site.${path}@example.org`;
const hedge = ' (some time in these days, not a date)';

describe('toCalendar', () => {
  it.each([
    [
      'puts what has certain days on them, confirmed',
      'engagements.yellen-beijing',
      { start: '2023-07-06', end: '2023-07-10', status: 'CONFIRMED', summary: 'Title of yellen-beijing' },
    ],
    [
      'puts what is known to the month over the month, and says that it is no date',
      'engagements.committee',
      { start: '2024-07-01', end: '2024-08-01', status: 'TENTATIVE', summary: `Title of committee${hedge}` },
    ],
    [
      'puts a kept promise on the days of what kept it, with a pointer there',
      'articles.article.yellen-to-china',
      { start: '2023-07-06', status: 'CONFIRMED', sequence: 1, related: uidOf('engagements.yellen-beijing') },
    ],
    [
      'cancels a promise that gave way to another event, on its window',
      'articles.article.qin-to-washington',
      {
        ...{ start: '2023-06-21', end: '2024-01-01', edtf: '2023-06-21/2023-12-31' },
        ...{ status: 'CANCELLED', sequence: 3, related: uidOf('engagements.wang-yi-washington') },
      },
    ],
  ])('%s', (_, path, expected) => {
    expect(events.find(({ uid }) => uid === uidOf(path))).toMatchObject(expected);
  });

  it('says of a window still open that it is a window', () => {
    const visits = [...library.articles.values()].flatMap(({ announcements }) => announcements);
    const open = visits
      .filter(({ id }) => id === 'presidents')
      .map((visit) => ({ ...visit, history: [], outcome: { status: 'open' as const } }));
    const articles = new Map(
      [...library.articles].map(([slug, article]) => [slug, { ...article, announcements: open, asOf: '2023-08-01' }]),
    );
    const [promise] = eventsOf(toCalendar(exported({ ...library, articles })));
    expect(promise).toMatchObject({
      start: '2023-11-01',
      end: '2023-12-01',
      status: 'TENTATIVE',
      transparency: 'TRANSPARENT',
    });
    expect(promise?.summary).toMatch(/^Expected: .* \(window, not a date\)$/);
  });

  it('takes what is only announced or scheduled for tentative, and what was held late for held', () => {
    const [presidents] = [...library.articles.values()].flatMap(({ announcements }) =>
      announcements.filter(({ id }) => id === 'presidents'),
    );
    const entryOf = (given: Partial<Announcement>, asOf: string) => {
      const announcements = presidents ? [{ ...presidents, ...given }] : [];
      const articles = new Map([...library.articles].map(([slug, each]) => [slug, { ...each, asOf, announcements }]));
      return eventsOf(toCalendar(exported({ ...library, articles })))[0];
    };
    const step = (status: StepKind) => [{ date: '2023-07-01', status, note: 'Said so.', sources: [] }];
    const open = { status: 'open' } as const;
    for (const status of ['announced', 'scheduled'] as const)
      expect(entryOf({ history: step(status), outcome: open }, '2023-08-01')).toMatchObject({ status: 'TENTATIVE' });
    const late = parseEdtf('2023-10');
    if ('problem' in late) throw new Error('No date');
    expect(entryOf({ window: late.value }, '2023-12-31')).toMatchObject({ start: '2023-11-15', status: 'CONFIRMED' });
  });

  it('names what it leaves out', () => {
    expect(events).toHaveLength(exported(library).rows.length - 1);
    expect(ICAL.Component.fromString(text).getFirstPropertyValue('x-wr-caldesc')).toContain(
      'Name of united-states: talks to Name of china',
    );
  });

  it('reads the same in two parsers', () => {
    expect(eventsOfNodeIcal(text)).toEqual(
      events.map(({ uid, start, end, status, summary }) => ({ uid, start, end, status, summary })),
    );
  });

  it('keeps to RFC 5545 and to what was written, whatever the words', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint, minLength: 1, maxLength: 120 }), (title) => {
        const calendar = toCalendar(exported(retitled(library, title)));
        expectRules(calendar);
        const summaries = eventsOf(calendar).map(({ summary }) => summary);
        expect(
          summaries.filter((summary) => !summary.includes(withoutControls(title.replaceAll(/\r\n?/g, '\n')))),
        ).toEqual([]);
      }),
      { numRuns: runs(100, 10) },
    );
  });
});

/** What no parser checks: lines, required properties, ends after starts. */
function expectRules(calendar: string): void {
  expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = calendar.slice(0, -2).split('\r\n');
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
  const component = ICAL.Component.fromString(calendar);
  expect(component.getFirstPropertyValue('version')).toBe('2.0');
  expect(component.getFirstPropertyValue('prodid')).toBeTruthy();
  const found = component.getAllSubcomponents('vevent');
  expect(new Set(found.map((each) => each.getFirstPropertyValue('uid'))).size).toBe(found.length);
  for (const each of found) {
    expect(each.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T00:00:00Z');
    expect(String(each.getFirstPropertyValue('dtend')) > String(each.getFirstPropertyValue('dtstart'))).toBe(true);
  }
}

function eventsOf(calendar: string) {
  return ICAL.Component.fromString(calendar)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
      return {
        uid: value('uid'),
        start: value('dtstart'),
        end: value('dtend'),
        status: value('status'),
        summary: value('summary'),
        transparency: value('transp'),
        sequence: Number(value('sequence')),
        edtf: value('x-readout-edtf'),
        related: value('related-to'),
      };
    });
}

function eventsOfNodeIcal(calendar: string) {
  return Object.values(nodeIcal.sync.parseICS(calendar)).flatMap((component) => {
    if (component?.type !== 'VEVENT') return [];
    const { uid, start, end, status, summary } = component;
    return [{ uid, start: localDay(start), end: end && localDay(end), status, summary }];
  });
}

/** node-ical gives whole days as midnight where it runs. */
function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
