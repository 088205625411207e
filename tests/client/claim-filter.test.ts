import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/client/ledger/claim-filter.ts';
import { countsOf, searchOf, select, stateOf } from '../../src/client/ledger/claim-filter.ts';

const types = ['description', 'forecast', 'demand'];
const voices = ['own', 'unnamed'];
const ledger = fc
  .array(
    fc.record({ type: fc.constantFrom(...types), voice: fc.constantFrom(...voices), topics: fc.subarray(['a', 'b']) }),
  )
  .map((claims) =>
    claims.map(({ type, voice, topics }, index): LedgerEntry => ({
      key: String(index),
      page: 1,
      facets: new Set([`type=${type}`, `voice=${voice}`, ...topics.map((topic) => `topic=${topic}`)]),
    })),
  );
const filters = fc
  .record({
    type: fc.option(fc.constantFrom(...types)),
    voice: fc.option(fc.constantFrom(...voices)),
    topic: fc.option(fc.constantFrom('a', 'b')),
  })
  .map((asked) => new Map(Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))));
const names = ['type', 'voice', 'topic'];
const rankOf = (_: string, value: string) => [...types, ...voices, 'a', 'b'].indexOf(value);

describe('the filters of the ledger', () => {
  it('write a state into the address and read it back', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('', 'type', 'voice'), (asked, sort) => {
        expect(stateOf(searchOf({ filters: asked, sort }), names)).toEqual({ filters: asked, sort });
      }),
    );
  });

  it('leave names alone that are no filter of the page', () => {
    expect(stateOf('?utm=x&type=forecast', names).filters).toEqual(new Map([['type', 'forecast']]));
  });

  it('keep exactly the claims that carry every value asked for', () => {
    fc.assert(
      fc.property(ledger, filters, (entries, asked) => {
        const kept = new Set(select(entries, { filters: asked, sort: '' }, rankOf));
        for (const entry of entries) {
          const carries = [...asked].every(([name, value]) => entry.facets.has(`${name}=${value}`));
          expect(kept.has(entry)).toBe(carries);
        }
      }),
    );
  });

  it('promise as many claims for a value as choosing it then shows', () => {
    fc.assert(
      fc.property(ledger, filters, fc.constantFrom(...names), (entries, asked, name) => {
        for (const [value, count] of countsOf(entries, asked, name)) {
          const chosen = new Map([...asked, [name, value]]);
          expect(select(entries, { filters: chosen, sort: '' }, rankOf)).toHaveLength(count);
        }
      }),
    );
  });

  it('sort without losing a claim, equals in the order of the texts', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const sorted = select(entries, { filters: new Map(), sort: 'type' }, rankOf);
        expect(new Set(sorted)).toEqual(new Set(entries));
        const ranks = sorted.map(({ key, facets }) => [
          types.findIndex((type) => facets.has(`type=${type}`)),
          Number(key),
        ]);
        expect(ranks).toEqual([...ranks].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
    );
  });
});
