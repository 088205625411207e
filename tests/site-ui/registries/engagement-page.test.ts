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
    const settled = page.announcements.map(({ path, status }) => [path.split('/').at(-2), status.value]);
    expect(settled).toContainEqual(['qin-to-washington', 'replaced']);
    expect(page.announcements.every(({ quotation }) => quotation.length > 0)).toBe(true);
  });

  it('sets it between what the same actors did before and after', () => {
    const from = boundsOf(page.engagement.date).from;
    const day = ({ path }: { path: string }) =>
      boundsOf(getOrThrow(library.engagements, path.split('/').at(-2) ?? '').date).from;
    expect(page.before.length).toBeGreaterThan(0);
    expect(page.before.every((each) => day(each) < from)).toBe(true);
    expect(page.after.every((each) => day(each) >= from)).toBe(true);
    expect(page.strip?.rows.map(({ id }) => id)).toContain('wang-yi-washington-2023-10');
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
    const paths = (lines: typeof china.announcedBy) => lines.map(({ path }) => path);
    expect(paths(china.announcedTo).some((path) => path.endsWith('/yellen-to-china/'))).toBe(true);
    expect(paths(china.announcedBy).filter((path) => paths(china.announcedTo).includes(path))).toEqual([]);
  });

  it('is silent for nobody who has something on the page, and for all others', () => {
    for (const id of library.actors.keys()) {
      const { silent, timeline, named, saidBy, saidAbout } = makeActorPage(library, id, desk);
      expect(silent, id).toBe(!timeline && named.length + saidBy.length + saidAbout.length === 0);
    }
  });
});
