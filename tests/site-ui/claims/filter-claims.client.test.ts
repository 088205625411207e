import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetName, FacetedClaim } from '../../../src/model/claim-facets.ts';
import { facetNames, facetValues } from '../../../src/model/claim-facets.ts';
import { searchOf, select, stateOf, tally } from '../../../src/site/claims/filter-claims.client.ts';

const days = ['2023-06-21', '2023-07-25', '2024-01-01'];
const day = fc.constantFrom(...days);
const values: Readonly<Record<FacetName, readonly string[]>> = {
  type: ['description', 'forecast', 'demand'],
  voice: ['own', 'unnamed'],
  actor: ['china', 'united-states'],
  topic: ['trade', 'climate'],
  band: ['likely', 'none'],
  verdict: ['borne-out', 'partly', 'none'],
  article: ['a', 'b'],
};
const one = (name: FacetName) => fc.constantFrom(...values[name]).map((value) => [value]);
const claim: fc.Arbitrary<FacetedClaim> = fc.record({
  facets: fc.record({
    type: one('type'),
    voice: one('voice'),
    actor: fc.subarray([...values.actor]),
    topic: fc.subarray([...values.topic]),
    band: one('band'),
    article: one('article'),
  }),
  said: day,
  verdicts: fc
    .subarray(days.slice(1))
    .chain((given) =>
      fc.tuple(...given.map((from) => fc.tuple(fc.constant(from), fc.constantFrom('borne-out', 'partly')))),
    ),
});
const manyClaims = fc.array(claim);
const filters = fc
  .tuple(...facetNames.map((name) => fc.option(fc.constantFrom(...values[name]))))
  .map((asked) => new Map(facetNames.flatMap((name, index) => (asked[index] ? [[name, asked[index]] as const] : []))));

describe('the filters of the claim index', () => {
  it('write a state into the address and read it back, and leave the rest of the address alone', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('', 'type', '-band'), (asked, sort) => {
        const search = searchOf({ filters: asked, sort }, '?asof=2023-07-01&type=demand&sort=voice');
        expect(stateOf(search, facetNames)).toEqual({ filters: asked, sort });
        expect(new URLSearchParams(search).get('asof')).toBe('2023-07-01');
      }),
    );
  });

  it('leave names alone that are no filter of the page', () => {
    expect(stateOf('?utm=x&type=forecast', facetNames).filters).toEqual(new Map([['type', 'forecast']]));
  });

  it('keep exactly the claims that had been made and carried every value asked for on the day', () => {
    fc.assert(
      fc.property(manyClaims, filters, day, (claims, asked, then) => {
        const { found, made } = select(claims, asked, then);
        const said = claims.filter((each) => each.said <= then);
        expect(made).toBe(said.length);
        expect(found).toEqual(
          said.filter((each) => [...asked].every(([name, value]) => facetValues(each, name, then).includes(value))),
        );
      }),
    );
  });

  it('promise as many claims for a value as choosing it then shows', () => {
    fc.assert(
      fc.property(manyClaims, filters, day, fc.constantFrom(...facetNames), (claims, asked, then, name) => {
        const { counts } = select(claims, asked, then);
        for (const value of values[name]) {
          const chosen = select(claims, new Map([...asked, [name, value]]), then).found;
          expect(counts.get(name)?.get(value) ?? 0).toBe(chosen.length);
        }
      }),
    );
  });

  it('tally combinations of values as filtering by them would count', () => {
    const names = fc.subarray([...facetNames], { maxLength: 3 });
    fc.assert(
      fc.property(manyClaims, names, day, (claims, asked, then) => {
        const counts = tally(claims, asked, then);
        const combined = asked.reduce<readonly (readonly string[])[]>(
          (keys, name) => keys.flatMap((key) => values[name].map((value) => [...key, value])),
          [[]],
        );
        for (const key of combined) {
          const chosen = new Map(asked.map((name, index) => [name, key[index] ?? '']));
          const count = counts.get(key.map((value) => `/${value}`).join('')) ?? 0;
          expect(count).toBe(select(claims, chosen, then).found.length);
        }
      }),
    );
  });

  it('know on a day no verdict of a later one', () => {
    const turned: FacetedClaim = {
      facets: { type: ['forecast'], voice: ['own'], actor: [], topic: [], band: ['likely'], article: ['a'] },
      said: '2023-06-21',
      verdicts: [
        ['2023-07-25', 'partly'],
        ['2024-01-01', 'borne-out'],
      ],
    };
    const verdictOn = (then: string) => facetValues(turned, 'verdict', then)[0];
    expect(['2023-07-24', '2023-07-25', '2023-12-31', '2024-01-01'].map(verdictOn)).toEqual([
      'none',
      'partly',
      'partly',
      'borne-out',
    ]);
  });
});
