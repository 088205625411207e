import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames } from '../../../src/timeline/view/facets.ts';
import { readState, writeState } from '../../../src/timeline/view/query-params.ts';
import { day } from '../timeline-fixture.ts';

describe('the address of a view', () => {
  it('is read back as it was written', () => {
    const days = fc.integer({ min: -100_000, max: 100_000 });
    const filter = fc.record(Object.fromEntries(facetNames.map((name) => [name, fc.string({ minLength: 1 })])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 5000 }), filter, (from, length, wanted) => {
        const state = { view: { from, to: from + length }, filter: wanted };
        expect(readState(writeState('', state, facetNames), facetNames)).toEqual(state);
      }),
      { seed: 1 },
    );
  });

  it('names both days as days that are shown', () => {
    const view = { from: day('2023-06-01'), to: day('2023-07-01') };
    expect(writeState('', { view, filter: {} }, facetNames)).toBe('?from=2023-06-01&to=2023-06-30');
  });

  it('leaves alone what belongs to others', () => {
    expect(writeState('?asof=2023-08-01&from=2023-01-01&actor=x', { filter: {} }, ['status'])).toBe(
      '?asof=2023-08-01&actor=x',
    );
  });

  it.each(['?from=2023-02-30&to=2023-03-01', '?from=2023-03-01', '?from=2024-01-01&to=2023-01-01', '?from=<b>&to=x'])(
    'asks for no days in %s',
    (search) => expect(readState(search, facetNames)).toEqual({ filter: {} }),
  );
});
