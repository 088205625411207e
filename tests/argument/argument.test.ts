import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArgument, listNodes } from '../../src/argument/argument.ts';
import { listEdges } from '../../src/argument/relation-edge.ts';
import { runs } from '../support/runs.ts';
import { arguedClaims } from './argued-claims.ts';

const none = { supports: [], qualifies: [], opposes: [] };

describe('the shape of an argument', () => {
  it('has one node for every claim, whatever bears on whatever', () => {
    fc.assert(
      fc.property(arguedClaims, (claims) => {
        const { branches, isolated } = buildArgument(claims);
        const nodes = [...branches, ...isolated].flatMap(({ root }) => listNodes(root).map(({ id }) => id));
        expect(nodes.sort()).toEqual(claims.map(({ id }) => id).sort());
      }),
      { seed: 1, numRuns: runs(300) },
    );
  });

  it('sets every claim under one that it bears on, and a ground only under what it supports', () => {
    fc.assert(
      fc.property(arguedClaims, (claims) => {
        const argument = buildArgument(claims);
        for (const root of [...argument.branches, ...argument.isolated].map((branch) => branch.root)) {
          for (const node of listNodes(root)) {
            for (const { id, edge, depth } of node.children) {
              expect(edge).toMatchObject({ from: id, to: node.id });
              expect(argument.edges).toContain(edge);
              expect(depth).toBe(node.depth + 1);
              const holds = claims.some((claim) => claim.id === id && claim.supports.length > 0);
              expect(edge?.relation === 'supports').toBe(holds);
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
        expect(buildArgument(claims).branches.map(({ thesis }) => thesis)).toEqual(theses.map(({ id }) => id));
      }),
      { seed: 3, numRuns: runs(200) },
    );
  });

  it('tells every edge within a branch, into one or out of one', () => {
    fc.assert(
      fc.property(arguedClaims, (claims) => {
        const { branches, isolated } = buildArgument(claims);
        const all = [...branches, ...isolated];
        const told = [...all.flatMap(({ within }) => within), ...all.flatMap(({ incoming }) => incoming)];
        expect(new Set(told)).toEqual(
          new Set([...all.flatMap(({ within }) => within), ...all.flatMap(({ outgoing }) => outgoing)]),
        );
        expect(told).toHaveLength(listEdges(claims).length);
      }),
      { seed: 4, numRuns: runs(200) },
    );
  });

  it('puts a ground of several under the first that is named', () => {
    const claims = [
      { ...none, id: 'near' },
      { ...none, id: 'ground', supports: ['far', 'near'] },
      { ...none, id: 'far' },
    ];
    const [near, far] = buildArgument(claims).branches;
    expect(near).toMatchObject({ thesis: 'near', ids: ['near'] });
    expect(far).toMatchObject({ thesis: 'far', ids: ['far', 'ground'] });
  });

  it('refuses a circle of support', () => {
    const claims = [
      { ...none, id: 'a', supports: ['b'] },
      { ...none, id: 'b', supports: ['a'] },
    ];
    expect(() => buildArgument(claims)).toThrow('Circle of support');
  });
});
