import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { actorsIndex, engagementsIndex } from '../../../src/site/registries/index-pages.ts';
import { library } from '../../timeline/timeline-fixture.ts';

describe('actorsIndex', () => {
  it('lists everybody once, under their kind, by name', () => {
    const [people, ...others] = actorsIndex(library, desk);
    expect(others).toEqual([]);
    expect(people?.heading).toBe('People');
    const names = people?.lines.map(({ name }) => name) ?? [];
    expect(names).toHaveLength(library.actors.size);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });
});

describe('engagementsIndex', () => {
  it('lists every engagement once, under the year in which it began', () => {
    const groups = engagementsIndex(library, desk);
    expect(groups.map(({ heading }) => heading)).toEqual(['2022', '2023', '2024']);
    expect(groups.flatMap(({ lines }) => lines.map(({ path }) => path))).toEqual(
      [...library.engagements.keys()].map((id) => `/engagements/${id}/`),
    );
  });
});
