import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/model/registries.ts';
import { desk } from '../../../src/i18n/catalogue.ts';
import type { IndexGroup } from '../../../src/site/registries/index-pages.ts';
import { groupActors, groupEngagements } from '../../../src/site/registries/index-pages.ts';
import { library } from '../../timeline/timeline-fixture.ts';

const linesOf = (group: IndexGroup | undefined) => group?.parts.flatMap(({ lines }) => lines) ?? [];

describe('groupActors', () => {
  it('lists everybody once, under their kind, by name', () => {
    const [people, ...others] = groupActors(library, desk);
    expect(others).toEqual([]);
    expect(people?.heading).toBe('People');
    const names = linesOf(people).map(({ name }) => name);
    expect(names).toHaveLength(library.actors.size);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });
});

describe('groupActors of many', () => {
  const actor = (id: string, name: string, affiliation?: string): Actor => ({
    ...{ id, name, kind: 'person', names: {}, aliases: [], offices: [], about: name, accepted: false },
    ...(affiliation !== undefined && { affiliation }),
  });
  const north: Actor = { ...actor('north', 'North'), kind: 'state' };
  const withActors = (actors: readonly Actor[]) => ({
    ...library,
    articles: new Map(),
    engagements: new Map(),
    actors: new Map(actors.map((each) => [each.id, each])),
  });
  const people = (count: number) => Array.from({ length: count }, (_, index) => index);

  it('parts people by their state, those of none last', () => {
    const many = people(13).map((index) => actor(`a-${index}`, `Person ${index}`, index % 2 ? 'north' : undefined));
    const [group] = groupActors(withActors([north, ...many]), desk);
    expect(group?.parts.map(({ heading }) => heading)).toEqual(['North', desk.registries.noSide]);
    expect(linesOf(group)).toHaveLength(13);
  });

  it('parts more by first letters, accents apart, and loses nobody', () => {
    const names = ['Ábel', 'Adam', 'Émile', 'Zoë'];
    const many = people(80).map((index) => actor(`a-${index}`, `${names[index % 4]} ${index}`, 'north'));
    const [group] = groupActors(withActors([north, ...many]), desk);
    expect(group?.parts.map(({ heading }) => heading)).toEqual(['A', 'E', 'Z']);
    expect(group?.parts.map(({ lines }) => lines.length)).toEqual([40, 20, 20]);
    expect(new Set(group?.parts.map(({ id }) => id)).size).toBe(3);
  });
});

describe('groupEngagements', () => {
  it('lists every engagement once, under the year in which it began', () => {
    const groups = groupEngagements(library, desk);
    expect(groups.map(({ heading }) => heading)).toEqual(['2022', '2023', '2024']);
    expect(groups.flatMap((group) => linesOf(group).map(({ path }) => path))).toEqual(
      [...library.engagements.keys()].map((id) => `/engagements/${id}/`),
    );
  });
});
