import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnchoringText } from '../../../src/anchoring/normalize.ts';
import type { ArticleSubject } from '../../../src/check/subjects.ts';
import { relationCircle } from '../../../src/check/rules/relation-circle.ts';
import { claimSchema } from '../../../src/model/claim.ts';

type Edge = readonly [from: number, to: number];

describe('relation/circle', () => {
  it('finds nothing where every claim supports later ones only', () => {
    fc.assert(
      fc.property(edges, (all) => {
        expect(circles(all.filter(([from, to]) => from < to))).toEqual([]);
      }),
      { seed: 1 },
    );
  });

  it('finds an edge of every circle: without those found, no circle is left', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const loops = all.filter(([from, to]) => from !== to);
        const found = new Set(circles(loops).map(({ path }) => path.join('.')));
        expect(circles(loops.filter((edge) => !found.has(pathOf(loops, edge))))).toEqual([]);
      }),
      { seed: 2 },
    );
  });

  it('names the whole way round', () => {
    const [flaw] = circles([
      [0, 1],
      [1, 2],
      [2, 1],
    ]);
    expect(flaw?.message).toEqual({ key: 'relationCircle', circle: ['c-1', 'c-2', 'c-1'] });
    expect(flaw?.path).toEqual(['claims', 2, 'supports', 0]);
  });

  it('leaves a claim that supports itself to relation/self', () => {
    expect(circles([[3, 3]])).toEqual([]);
  });

  it('follows a chain deeper than the call stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, from): Edge => [from, from + 1]);
    expect(circles(chain)).toHaveLength(0);
    expect(circles([...chain, [20_000, 0]])).toHaveLength(1);
  });
});

const edges = fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20, selector: String });

function circles(all: readonly Edge[]) {
  return [...relationCircle.find(subjectOf(all))];
}

function subjectOf(all: readonly Edge[]): ArticleSubject {
  const supports = groupBySource(all);
  const last = all.flat().reduce((a, b) => Math.max(a, b), 0);
  return {
    textDay: undefined,
    asOf: undefined,
    commentsOn: undefined,
    actors: [],
    announcements: [],
    omissions: [],
    claims: Array.from({ length: last + 1 }, (_, index) => ({
      at: ['claims', index],
      anchor: { kind: 'exact', start: 0, end: 1 },
      tag: {
        ...claim,
        id: `c-${index}`,
        supports: (supports.get(index) ?? []).map(([, to]) => `c-${to}`),
      },
    })),
    claimIds: new Set(),
    registries: { actors: [], engagements: [], sources: [], hedges: [] },
    text: toAnchoringText(''),
    links: [],
    anchors: new Set(),
    slugs: undefined,
    lang: undefined,
    textKind: undefined,
    tagIds: new Set(),
    suggested: [],
    slug: 'ferries',
    permalinks: [],
    lostParagraphs: [],
    known: { actors: undefined, engagements: undefined, sources: undefined, hedges: undefined },
  };
}

const claim = claimSchema.parse({ id: 'c', quote: 'q', statement: 's', type: 'description', voice: 'own' });

function pathOf(all: readonly Edge[], [from, to]: Edge): string {
  const index = all.filter((edge) => edge[0] === from).findIndex((edge) => edge[1] === to);
  return ['claims', from, 'supports', index].join('.');
}

function groupBySource(all: readonly Edge[]): Map<number, Edge[]> {
  const groups = new Map<number, Edge[]>();
  for (const edge of all) {
    const group = groups.get(edge[0]) ?? [];
    group.push(edge);
    groups.set(edge[0], group);
  }
  return groups;
}
