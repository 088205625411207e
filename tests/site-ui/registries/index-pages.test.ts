import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { groupActors, groupEngagements } from '../../../src/site/registries/index-pages.ts';
import { library } from '../../timeline/timeline-fixture.ts';

describe('groupActors', () => {
  it('lists everybody once, under their kind, by name', () => {
    const [people, ...others] = groupActors(library, desk);
    expect(others).toEqual([]);
    expect(people?.heading).toBe('People');
    const names = people?.lines.map(({ name }) => name) ?? [];
    expect(names).toHaveLength(library.actors.size);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });
});

describe('groupEngagements', () => {
  it('lists every engagement once, under the year in which it began', () => {
    const groups = groupEngagements(library, desk);
    expect(groups.map(({ heading }) => heading)).toEqual(['2022', '2023', '2024']);
    expect(groups.flatMap(({ lines }) => lines.map(({ path }) => path))).toEqual(
      [...library.engagements.keys()].map((id) => `/engagements/${id}/`),
    );
  });
});
