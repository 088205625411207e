import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argumentOf, placesOf } from '../../src/argument/argument.ts';
import { tiesOf } from '../../src/argument/relation-edge.ts';
import { arguedClaims } from './argued-claims.ts';
import { runs } from '../support/runs.ts';

const none = { supports: [], qualifies: [], opposes: [] };

describe('the shape of an argument', () => {
  it('has one place for every claim, whatever bears on whatever', () => {
    fc.assert(
      fc.property(arguedClaims, (claims) => {
        const { branches, alone } = argumentOf(claims);
        const placed = [...branches, ...alone].flatMap(({ head }) => placesOf(head).map(({ id }) => id));
        expect(placed.sort()).toEqual(claims.map(({ id }) => id).sort());
      }),
      { seed: 1, numRuns: runs(300) },
    );
  });

  it('sets every claim under one that it bears on, and a ground only under what it supports', () => {
    fc.assert(
      fc.property(arguedClaims, (claims) => {
        const argument = argumentOf(claims);
        for (const head of [...argument.branches, ...argument.alone].map((branch) => branch.head)) {
          for (const place of placesOf(head)) {
            for (const { id, bears, depth } of place.under) {
              expect(bears).toMatchObject({ from: id, to: place.id });
              expect(argument.ties).toContain(bears);
              expect(depth).toBe(place.depth + 1);
              const holds = claims.some((claim) => claim.id === id && claim.supports.length > 0);
              expect(bears?.relation === 'supports').toBe(holds);
            }
          }
        }
      }),
      { seed: 2, numRuns: runs(200) },
    );
  });

  it('has as theses those that others hold up and that hold up nothing', () => {
    fc.assert(
      fc.property(arguedClaims, (claims) => {
        const held = new Set(claims.flatMap(({ supports }) => supports));
        const theses = claims.filter(({ id, supports }) => held.has(id) && supports.length === 0);
        expect(argumentOf(claims).branches.map(({ thesis }) => thesis)).toEqual(theses.map(({ id }) => id));
      }),
      { seed: 3, numRuns: runs(200) },
    );
  });

  it('tells every tie within a branch, into one or out of one', () => {
    fc.assert(
      fc.property(arguedClaims, (claims) => {
        const { branches, alone } = argumentOf(claims);
        const all = [...branches, ...alone];
        const told = [...all.flatMap(({ within }) => within), ...all.flatMap(({ into }) => into)];
        expect(new Set(told)).toEqual(
          new Set([...all.flatMap(({ within }) => within), ...all.flatMap(({ out }) => out)]),
        );
        expect(told).toHaveLength(tiesOf(claims).length);
      }),
      { seed: 4, numRuns: runs(200) },
    );
  });

  it('gives a ground of several its place under the first that is named', () => {
    const claims = [
      { ...none, id: 'near' },
      { ...none, id: 'ground', supports: ['far', 'near'] },
      { ...none, id: 'far' },
    ];
    const [near, far] = argumentOf(claims).branches;
    expect(near).toMatchObject({ thesis: 'near', ids: ['near'] });
    expect(far).toMatchObject({ thesis: 'far', ids: ['far', 'ground'] });
  });

  it('refuses a circle of support', () => {
    const claims = [
      { ...none, id: 'a', supports: ['b'] },
      { ...none, id: 'b', supports: ['a'] },
    ];
    expect(() => argumentOf(claims)).toThrow('Circle of support');
  });
});
