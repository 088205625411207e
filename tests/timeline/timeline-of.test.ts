import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import { makeTimeline } from '../../src/timeline/timeline-of.ts';
import { library } from './timeline-fixture.ts';

const idsOf = (scope: Parameters<typeof makeTimeline>[2]) =>
  makeTimeline(library, desk, scope)?.rows.map(({ id }) => id);

describe('makeTimeline', () => {
  it('draws the rows that it names, for every scope', () => {
    for (const scope of [{}, { article: 'article' }, { actor: 'china' }, { actor: 'qin-gang' }]) {
      const timeline = makeTimeline(library, desk, scope);
      const { rows = [], band } = timeline?.layout ?? {};
      const drawn = [...rows, ...(band?.items ?? [])].map(({ row }) => row.id);
      expect(drawn.sort()).toEqual([...(idsOf(scope) ?? [])].sort());
      expect(drawn.length).toBeGreaterThan(0);
    }
  });

  it('gives an actor what it promised or was promised, and what it or its people took part in', () => {
    expect(idsOf({ actor: 'qin-gang' })).toEqual(['article/qin-to-washington']);
    expect(idsOf({ actor: 'united-states' })).toEqual(['article/limits', ...library.engagements.keys()]);
    expect(idsOf({ actor: 'china' })).toEqual(idsOf({}));
  });

  it('is not there for an actor without a part, nor where nothing is published', () => {
    const engagements = new Map();
    expect(makeTimeline({ ...library, engagements, articles: new Map() }, desk, {})).toBeUndefined();
    expect(makeTimeline({ ...library, articles: new Map() }, desk, { actor: 'yellen' })).toBeUndefined();
  });
});
