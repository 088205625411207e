import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutMap } from '../../src/argument/layout-map.ts';
import type { MapLayout } from '../../src/argument/layout-map.ts';
import type { NodeText } from '../../src/argument/node-box.ts';
import { findFeedbackEdges, groupEdges, listEdges, reaches } from '../../src/argument/relation-edge.ts';
import { arguedClaims } from './argued-claims.ts';
import { runs } from '../support/runs.ts';

const textOf = (id: string): NodeText => ({
  id,
  heading: `${id} · forecast · nobody named`,
  statement: 'A claim of some words that run over several lines. '.repeat(1 + (id.charCodeAt(1) % 3)),
  hasVerdict: id.endsWith('1'),
  notes: id.endsWith('2') ? ['also supports 3, 4'] : [],
  role: 'claim',
});

const layouts = (test: (layout: MapLayout) => void) =>
  fc.assert(
    fc.asyncProperty(arguedClaims, async (claims) => {
      const edges = listEdges(claims);
      const layout = await layoutMap(
        claims.map(({ id }) => textOf(id)),
        edges,
        { maxWidth: 1144, direction: 'ltr' },
      );
      expect(layout.boxes.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
      expect(layout.edges.map(({ from, relation, to }) => ({ relation, from, to }))).toEqual(edges);
      test(layout);
    }),
    { seed: 1, numRuns: runs(80, 8) },
  );

// Laying a map out takes a while on a busy machine; what is tested is the map, not the time.
describe('the layout of a map', { timeout: 60_000 }, () => {
  it('lets no box overlap another, and keeps all within its bounds', async () => {
    await layouts(({ boxes, width, height }) => {
      for (const [index, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.y).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(width);
        expect(a.y + a.height).toBeLessThanOrEqual(height);
        for (const b of boxes.slice(index + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart, `${a.id} and ${b.id}`).toBe(true);
        }
      }
    });
  });

  it('leads each line rightwards from what is held to what holds it, but the other way where it closes a circle', async () => {
    await layouts(({ boxes, edges }) => {
      const byId = new Map(boxes.map((box) => [box.id, box]));
      const feedback = new Set(
        [...findFeedbackEdges(edges)].map(({ relation, from, to }) => `${relation} ${from} ${to}`),
      );
      for (const { relation, from, to, points } of edges) {
        const isTurned = feedback.has(`${relation} ${from} ${to}`);
        const [ground, held] = [byId.get(from), byId.get(to)];
        const [start, end] = [points[0], points.at(-1)];
        if (!ground || !held || !start || !end) throw new Error('A line without ends');
        expect(start.x).toBeCloseTo(isTurned ? ground.x + ground.width : ground.x, 3);
        expect(start.y).toBeGreaterThanOrEqual(ground.y);
        expect(start.y).toBeLessThanOrEqual(ground.y + ground.height);
        expect(end.x).toBeCloseTo(isTurned ? held.x : held.x + held.width, 3);
        expect(end.y).toBeGreaterThanOrEqual(held.y);
        expect(end.y).toBeLessThanOrEqual(held.y + held.height);
        for (const [index, point] of points.slice(1).entries()) {
          const before = points[index];
          expect(point.x === before?.x || point.y === before?.y, 'level or upright').toBe(true);
        }
      }
    });
  });

  it('turns no edge where there is no circle, and of a circle as little as opens it', () => {
    fc.assert(
      fc.property(arguedClaims, (claims) => {
        const edges = listEdges(claims);
        const feedback = findFeedbackEdges(edges);
        const outgoing = groupEdges(
          'from',
          edges.filter((edge) => !feedback.has(edge)),
        );
        for (const edge of edges) expect(reaches(edge.to, edge.from, outgoing)).toBe(feedback.has(edge));
      }),
    );
  });

  it('runs from right to left where the claims do: what is held up at the right of its grounds', async () => {
    const edges = [{ relation: 'supports', from: 'c1', to: 'c0' } as const];
    const [ltr, rtl] = await Promise.all(
      (['ltr', 'rtl'] as const).map((direction) =>
        layoutMap([textOf('c0'), textOf('c1')], edges, { maxWidth: 600, direction }),
      ),
    );
    const [held, ground] = rtl?.boxes ?? [];
    expect(held?.x).toBeGreaterThan(ground?.x ?? Infinity);
    expect(rtl?.edges[0]?.points.at(-1)?.x).toBeCloseTo(held?.x ?? NaN, 3);
    expect(rtl?.edges[0]?.points[0]?.x).toBeCloseTo((ground?.x ?? NaN) + (ground?.width ?? NaN), 3);
    expect([rtl?.width, rtl?.height]).toEqual([ltr?.width, ltr?.height]);
  });

  it('draws the same text the same way', async () => {
    const edges = [{ relation: 'supports', from: 'c1', to: 'c0' } as const];
    const draw = () => layoutMap([textOf('c0'), textOf('c1')], edges, { maxWidth: 600, direction: 'ltr' });
    expect(await draw()).toEqual(await draw());
  });
});
