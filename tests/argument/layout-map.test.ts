import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../src/argument/layout-map.ts';
import type { MapLayout } from '../../src/argument/layout-map.ts';
import type { BoxText } from '../../src/argument/map-box.ts';
import { tiesOf } from '../../src/argument/tie.ts';
import { arguedClaims } from './argued-claims.ts';

const textOf = (id: string): BoxText => ({
  id,
  heading: `${id} · forecast · nobody named`,
  statement: 'A claim of some words that run over several lines. '.repeat(1 + (id.charCodeAt(1) % 3)),
  judged: id.endsWith('1'),
  also: id.endsWith('2') ? ['also supports 3, 4'] : [],
  role: 'claim',
});

const layouts = (test: (layout: MapLayout) => void) =>
  fc.assert(
    fc.asyncProperty(arguedClaims, async (claims) => {
      const ties = tiesOf(claims);
      const layout = await layoutMap(
        claims.map(({ id }) => textOf(id)),
        ties,
        { maxWidth: 1144 },
      );
      expect(layout.boxes.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
      expect(layout.ties.map(({ from, relation, to }) => ({ relation, from, to }))).toEqual(ties);
      test(layout);
    }),
    { seed: 1, numRuns: 8 },
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

  it('leads each line from the left edge of the box that bears to the right edge of the one it bears on', async () => {
    await layouts(({ boxes, ties }) => {
      const byId = new Map(boxes.map((box) => [box.id, box]));
      for (const { from, to, points } of ties) {
        const [ground, held] = [byId.get(from), byId.get(to)];
        const [start, end] = [points[0], points.at(-1)];
        if (!ground || !held || !start || !end) throw new Error('A line without ends');
        expect(start.x).toBeCloseTo(ground.x, 3);
        expect(start.y).toBeGreaterThanOrEqual(ground.y);
        expect(start.y).toBeLessThanOrEqual(ground.y + ground.height);
        expect(end.x).toBeCloseTo(held.x + held.width, 3);
        expect(end.y).toBeGreaterThanOrEqual(held.y);
        expect(end.y).toBeLessThanOrEqual(held.y + held.height);
        for (const [index, point] of points.slice(1).entries()) {
          const before = points[index];
          expect(point.x === before?.x || point.y === before?.y, 'level or upright').toBe(true);
        }
      }
    });
  });

  it('draws the same text the same way', async () => {
    const ties = [{ relation: 'supports', from: 'c1', to: 'c0' } as const];
    const draw = () => layoutMap([textOf('c0'), textOf('c1')], ties, { maxWidth: 600 });
    expect(await draw()).toEqual(await draw());
  });
});
