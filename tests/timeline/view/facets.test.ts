import { describe, expect, it } from 'vitest';
import { listTimelineRows } from '../../../src/timeline/rows.ts';
import { countValues, facetNames, passes } from '../../../src/timeline/view/facets.ts';
import { facetsOf } from '../../../src/timeline/view/row-facets.ts';
import { library } from '../timeline-fixture.ts';

const rows = listTimelineRows(library);
const facets = rows.map((row) => facetsOf(row, library));
const idsOf = (filter: Parameters<typeof passes>[1]): string[] =>
  rows.filter((row) => passes(facetsOf(row, library), filter)).map(({ id }) => id);

describe('filters', () => {
  it('without a choice show every row', () => {
    expect(idsOf({})).toEqual(rows.map(({ id }) => id));
  });

  it('find an actor on every side of a promise, and an article in what settled it', () => {
    expect(idsOf({ actor: 'yellen' })).toEqual(['article/yellen-to-china']);
    expect(idsOf({ article: 'article' })).toContain('woodside');
    expect(idsOf({ article: 'article' })).not.toContain('malta');
  });

  it('combine', () => {
    expect(idsOf({ status: 'held', actor: 'yellen' })).toEqual(['article/yellen-to-china']);
    expect(idsOf({ status: 'open', actor: 'yellen' })).toEqual([]);
  });

  it('count what each choice would show together with the others', () => {
    for (const name of facetNames) {
      for (const [value, count] of countValues(facets, name, { status: 'held' }))
        expect(idsOf({ status: 'held', [name]: value })).toHaveLength(count);
    }
  });
});
