import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetedClaim } from '../../src/model/claim-facets.ts';
import { facetValues } from '../../src/model/claim-facets.ts';
import {
  groupClaims,
  groupings,
  groupValues,
  readOrder,
  sliceGroups,
  writeOrder,
} from '../../src/model/claim-groups.ts';
import { claimTypes, verdicts, voices } from '../../src/model/vocabulary.ts';

const days = ['2023-06-21', '2023-07-25', '2024-01-01'];
const day = fc.constantFrom(...days);
const one = (values: readonly string[]) => fc.constantFrom(...values).map((value) => [value]);
const claims: fc.Arbitrary<FacetedClaim[]> = fc.array(
  fc.record({
    facets: fc.record({
      type: one(claimTypes),
      voice: one(voices),
      band: one(groupValues.band),
      actor: fc.constant([]),
      topic: fc.constant([]),
      article: fc.constant(['a']),
    }),
    said: fc.constant('2023-06-21'),
    verdicts: fc
      .subarray(days.slice(1))
      .chain((given) => fc.tuple(...given.map((from) => fc.tuple(fc.constant(from), fc.constantFrom(...verdicts))))),
  }),
);
const order = fc.record({ by: fc.constantFrom(...groupings, 'text' as const), reversed: fc.boolean() });
const claimsOf = (groups: readonly { readonly claims: readonly FacetedClaim[] }[]) =>
  groups.flatMap((group) => group.claims);

describe('the groups of the ledger', () => {
  it('have a place for every value that an author may write', () => {
    expect([...groupValues.type].sort()).toEqual([...claimTypes].sort());
    expect([...groupValues.voice].sort()).toEqual([...voices].sort());
    expect([...groupValues.verdict].sort()).toEqual([...verdicts, 'none'].sort());
  });

  it('lose no claim, and keep the order of the texts within a group or part', () => {
    fc.assert(
      fc.property(claims, order, day, (all, asked, then) => {
        const groups = groupClaims(all, asked, then);
        expect(new Set(claimsOf(groups))).toEqual(new Set(all));
        expect(claimsOf(groups)).toHaveLength(all.length);
        if (asked.by === 'text') return;
        for (const each of groups.flatMap(
          (group): readonly { claims: readonly FacetedClaim[] }[] => group.parts ?? [group],
        )) {
          const places = each.claims.map((claim) => all.indexOf(claim));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('hold what has their value on the day, in the order of the values, or against it', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...groupings), day, (all, by, then) => {
        const groups = groupClaims(all, { by, reversed: false }, then);
        for (const { value, claims: own, count } of groups) {
          expect(own.every((claim) => facetValues(claim, by, then).includes(value))).toBe(true);
          expect(count).toBe(own.length);
        }
        const ranks = groups.map(({ value }) => groupValues[by].indexOf(value));
        expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
        expect(groupClaims(all, { by, reversed: true }, then)).toEqual(groups.toReversed());
      }),
    );
  });

  it('are cut into pages without losing a claim or the count of the whole', () => {
    fc.assert(
      fc.property(claims, order, day, fc.integer({ min: 1, max: 7 }), (all, asked, then, size) => {
        const groups = groupClaims(all, asked, then);
        const pages = Array.from({ length: Math.ceil(all.length / size) }, (_, page) =>
          sliceGroups(groups, page * size, (page + 1) * size),
        );
        expect(pages.flatMap(claimsOf)).toEqual(claimsOf(groups));
        const counts = new Map(groups.map(({ value, count }) => [value, count]));
        for (const group of pages.flat()) {
          expect(group.count).toBe(counts.get(group.value));
          if (group.parts) expect(claimsOf(group.parts)).toEqual(group.claims);
        }
      }),
    );
  });
});

describe('the order that an address asks for', () => {
  it('is read as it is written, and needs no words where it is that of the page', () => {
    fc.assert(
      fc.property(order, (asked) => {
        expect(readOrder(writeOrder(asked))).toEqual(asked);
      }),
    );
    expect(writeOrder(readOrder(''))).toBe('');
    expect(readOrder('-nonsense')).toEqual({ by: 'verdict', reversed: false });
  });
});
