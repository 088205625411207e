import { describe, expect, it } from 'vitest';
import type { TimelineScope } from '../../src/timeline/timeline-of.ts';
import { makeTimeline } from '../../src/timeline/timeline-of.ts';
import { library } from './timeline-fixture.ts';

const idsOf = (scope: TimelineScope) => makeTimeline(library, scope)?.rows.map(({ id }) => id);

describe('makeTimeline', () => {
  it('gives an actor what it promised or was promised, and what it or its people took part in', () => {
    expect(idsOf({ actor: 'qin-gang' })).toEqual(['article/qin-to-washington']);
    expect(idsOf({ actor: 'united-states' })).toEqual(['article/limits', ...library.engagements.keys()]);
    expect(idsOf({ actor: 'china' })).toEqual(idsOf({}));
  });

  it('is not there for an actor without a part, nor where nothing is published', () => {
    const engagements = new Map();
    expect(makeTimeline({ ...library, engagements, articles: new Map() }, {})).toBeUndefined();
    expect(makeTimeline({ ...library, articles: new Map() }, { actor: 'yellen' })).toBeUndefined();
  });
});
