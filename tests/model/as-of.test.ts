import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import { asOf } from '../../src/model/as-of.ts';
import { isoDay } from '../../src/model/day.ts';
import { boundsOf } from '../../src/model/edtf/bounds.ts';
import type { Library } from '../../src/model/library.ts';
import { getOrThrow } from '../../src/model/library.ts';
import { articlePage } from '../../src/site/article/article-page.ts';
import { makeTimelinePage } from '../../src/site/timeline/timeline-page.ts';
import { library as whole } from '../support/fixture-library.ts';
import { day, library as small } from '../timeline/timeline-fixture.ts';
import { runs } from '../support/runs.ts';

const days = fc.integer({ min: day('2022-01-01'), max: day('2027-01-01') });
const then = day('2023-08-01');

describe.each([
  ['a small library', small],
  ['a whole one', whole],
])('asOf of %s', (_, library) => {
  it('asked twice is as of the earlier day', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(asOf(asOf(library, a), b)).toEqual(asOf(library, Math.min(a, b)));
      }),
      { seed: 1, numRuns: runs(300, 30) },
    );
  });

  it('leaves everything as it is on the last day', () => {
    expect(asOf(library, day('2027-01-01'))).toEqual(library);
    expect(asOf(library, Infinity)).toEqual(library);
  });

  it('forgets nothing that was known before', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [earlier, later] = [a, b].sort((x, y) => x - y).map((each) => facts(asOf(library, each)));
        const after = new Set(later);
        expect(earlier?.filter((fact) => !after.has(fact))).toEqual([]);
      }),
      { seed: 1, numRuns: runs(300, 30) },
    );
  });

  it('holds no day later than it was asked for, but windows', () => {
    fc.assert(
      fc.property(days, (each) => {
        const known = asOf(library, each);
        expect(datesOf(known).filter((date) => date > isoDay(each))).toEqual([]);
      }),
      { seed: 1, numRuns: runs(600, 60) },
    );
  });
});

describe('asOf 1 August 2023', () => {
  const announcements = new Map(
    [...asOf(whole, then).articles.values()].flatMap((it) => it.announcements.map((each) => [each.id, each])),
  );
  const outcome = (id: string) => announcements.get(id)?.outcome;

  it('knows what had come of the visits by then', () => {
    expect(outcome('yellen-to-china')).toEqual({ status: 'held', engagement: 'yellen-beijing-2023-07' });
    expect(outcome('kerry-to-china')).toMatchObject({ status: 'held' });
    expect(outcome('raimondo-to-china')).toEqual({ status: 'open' });
    expect(outcome('qin-to-washington')).toEqual({ status: 'lapsed' });
    expect(outcome('presidents-at-apec')).toEqual({ status: 'open' });
  });

  it('makes pages of which no value is a later day, but windows and the edition’s own', () => {
    const known = asOf(whole, then);
    const slug = [...known.articles.keys()][0] ?? '';
    const { published: edition } = getOrThrow(known.articles, slug);
    const page = JSON.stringify(
      [articlePage(known, slug, desk), makeTimelinePage(known, desk)],
      (key, value: unknown) => (['window', 'windowFrom', 'resolution'].includes(key) ? undefined : value),
    );
    const later = [...page.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].map(String).filter((date) => date > isoDay(then));
    expect(later.filter((date) => date !== edition)).toEqual([]);
  });

  it('knows what a text leaves out once a source has raised it', () => {
    const topics = (iso: string) =>
      [...asOf(whole, day(iso)).articles.values()].flatMap((it) => it.omissions.map(({ topic }) => topic));
    expect(topics('2023-06-21')).toEqual(['taiwan', 'flights', 'military-channel']);
    expect(topics('2023-07-03')).toEqual(['taiwan', 'flights', 'military-channel', 'human-rights']);
  });

  it('leaves out what the editor wrote without a day, and sources that came later', () => {
    expect(outcome('climate-contact')).not.toHaveProperty('note');
    expect(announcements.get('kerry-to-china')?.history[0]?.sources).toEqual(['messenger-kerry-2023-07']);
    const claims = [...asOf(whole, then).articles.values()].flatMap((it) => it.claims);
    expect(claims.filter(({ weakness }) => weakness !== undefined)).toEqual([]);
  });
});

/** Everything that is known and cannot become untrue: what exists, and every dated entry. */
function facts({ articles, engagements, sources }: Library): string[] {
  return [
    ...[...engagements.keys(), ...articles.keys(), ...sources.keys()],
    ...[...articles.values()].flatMap(({ claims, announcements, omissions }) => [
      ...claims.flatMap(({ id, outcomes }) => outcomes.map(({ date, verdict }) => `${id} ${date} ${verdict}`)),
      ...announcements.flatMap(({ id, history }) => history.map(({ date, status }) => `${id} ${date} ${status}`)),
      ...omissions.map(({ topic }) => topic),
    ]),
  ];
}

function datesOf({ articles, engagements, sources, actors }: Library): string[] {
  const begins = [
    ...[...engagements.values()].map(({ date }) => date),
    ...[...sources.values()].flatMap(({ published: date }) => date ?? []),
    ...[...actors.values()].flatMap(({ offices }) => offices.map(({ term }) => term)),
  ].map((date) => boundsOf(date).from);
  return [
    ...begins.filter(Number.isFinite).map(isoDay),
    ...[...articles.values()].flatMap((article) => [
      article.asOf,
      ...article.claims.flatMap(({ outcomes }) => outcomes.map(({ date }) => date)),
      ...article.announcements.flatMap(({ history }) => history.map(({ date }) => date)),
      ...article.omissions.flatMap(({ date }) => date ?? []),
    ]),
  ];
}
