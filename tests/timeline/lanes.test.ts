import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLanes } from '../../src/timeline/lanes.ts';

const extent = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 200 }))
  .map(([x1, width]) => ({ x1, x2: x1 + width }));

describe('packLanes', () => {
  it('never lets two extents of a lane come nearer than the gap, whatever each could choose', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(extent, extent), { maxLength: 40 }), (items) => {
        const assigned = packLanes(items, 10);
        expect(assigned).toHaveLength(items.length);
        for (const [index, { lane, extent: own }] of assigned.entries()) {
          expect(items[index]).toContain(own);
          for (const other of assigned.slice(index + 1).filter((each) => each.lane === lane)) {
            expect(Math.max(own.x1 - other.extent.x2, other.extent.x1 - own.x2)).toBeGreaterThanOrEqual(10);
          }
        }
      }),
      { seed: 1 },
    );
  });

  it('fills the first lane that has room, with the extent liked best', () => {
    const a = { x1: 0, x2: 10 };
    const b = { x1: 5, x2: 15 };
    const c = { x1: 20, x2: 30 };
    expect(packLanes([[a], [b], [b, c]], 5)).toEqual([
      { lane: 0, extent: a },
      { lane: 1, extent: b },
      { lane: 0, extent: c },
    ]);
  });
});
