import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { boundsOf } from '../../../src/model/edtf/bounds.ts';
import { getOrThrow } from '../../../src/model/library.ts';
import { makeActorPage } from '../../../src/site/registries/actor-page.ts';
import { makeEngagementPage } from '../../../src/site/registries/engagement-page.ts';
import { library } from '../../support/fixture-library.ts';

describe('makeEngagementPage', () => {
  const page = makeEngagementPage(library, 'wang-yi-washington-2023-10', desk);

  it('names what it kept and what it took the place of, in the words that announced it', () => {
    const settled = page.settled.flatMap(({ as, announcements }) =>
      announcements.map(({ path }) => [path?.split('/').at(-2), as]),
    );
    expect(settled).toContainEqual(['qin-to-washington', 'replaced']);
    expect(settled).toContainEqual(['guiding-principles-talks', 'kept']);
    const entries = page.announcements.flatMap((group) => group.entries);
    expect(entries.map(({ path }) => path.split('/').at(-2)).sort()).toEqual(settled.map(([id]) => id).sort());
  });

  it('gives the reason with every verdict', () => {
    for (const id of library.engagements.keys()) {
      const { announcements, verdicts } = makeEngagementPage(library, id, desk);
      for (const { statement, result } of [...announcements, ...verdicts].flatMap(({ entries }) => entries)) {
        expect(result?.label, statement).toMatch(/\S/);
        expect(result?.why, statement).toMatch(/\S/);
      }
    }
  });

  it('sets it between what the same actors did before and after', () => {
    const from = boundsOf(page.engagement.date).from;
    const day = ({ path }: { path: string }) =>
      boundsOf(getOrThrow(library.engagements, path.split('/').at(-2) ?? '').date).from;
    expect(page.before.length).toBeGreaterThan(0);
    expect(page.before.every((each) => day(each) < from)).toBe(true);
    expect(page.after.every((each) => day(each) >= from)).toBe(true);
    expect(page.place?.strips.map(({ id }) => id)).toContain('wang-yi-washington-2023-10');
  });

  it('says every code of every engagement in words', () => {
    const codes = [...library.engagements.keys()].flatMap((id) => makeEngagementPage(library, id, desk).codes);
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter(({ meaning }) => !meaning)).toEqual([]);
  });

  it('numbers each of its sources once', () => {
    expect(page.sources.map(({ source }) => source.id)).toEqual(page.engagement.sources);
  });
});

describe('makeActorPage', () => {
  it('tells what an actor announced from what was announced to it', () => {
    const china = makeActorPage(library, 'china', desk);
    const paths = (groups: typeof china.announcedBy) =>
      groups.flatMap(({ entries }) => entries.map(({ path }) => path));
    expect(paths(china.announcedTo).some((path) => path.endsWith('/yellen-to-china/'))).toBe(true);
    expect(paths(china.announcedBy).filter((path) => paths(china.announcedTo).includes(path))).toEqual([]);
  });

  it('counts what it lists, in the record and by announcement', () => {
    for (const id of library.actors.keys()) {
      const page = makeActorPage(library, id, desk);
      const count = (groups: typeof page.saidBy) => groups.reduce((sum, { entries }) => sum + entries.length, 0);
      expect(page.record.claims.all, id).toBe(count(page.saidBy) + count(page.saidAbout));
      expect(page.record.announcements.all, id).toBe(page.announced.length);
      expect(page.announced.length, id).toBe(count(page.announcedBy) + count(page.announcedTo));
    }
  });

  it('is silent for nobody who has something on the page, and for all others', () => {
    for (const id of library.actors.keys()) {
      const { silent, timeline, named, saidBy, saidAbout } = makeActorPage(library, id, desk);
      expect(silent, id).toBe(!timeline && named.length + saidBy.length + saidAbout.length === 0);
    }
  });
});
