import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StackedItem } from '../../../src/timeline/view/pack-rows.ts';
import { packRows } from '../../../src/timeline/view/pack-rows.ts';

/** Items below each other without gaps, from 100 down. */
const stacked = fc
  .array(
    fc.record({ height: fc.integer({ min: 1, max: 40 }), shown: fc.constantFrom(true, false, 'heading' as const) }),
  )
  .map((list) => {
    let top = 100;
    return list.map(({ height, shown }): StackedItem => ({ height, shown, top: (top += height) - height }));
  });

describe('packRows', () => {
  it('closes every gap and keeps the order', () => {
    fc.assert(
      fc.property(stacked, (items) => {
        const { moves, bottom } = packRows(items);
        let next = 100;
        for (const [index, { top, height }] of items.entries()) {
          const move = moves[index];
          if (move === undefined) continue;
          expect(top - move).toBe(next);
          next += height;
        }
        expect(items.length === 0 || bottom === next).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('shows exactly the rows that are shown', () => {
    fc.assert(
      fc.property(stacked, (items) => {
        const { moves } = packRows(items);
        for (const [index, { shown }] of items.entries())
          if (shown !== 'heading') expect(moves[index] !== undefined).toBe(shown);
      }),
      { seed: 1 },
    );
  });

  it('moves nothing where all is shown', () => {
    const items: StackedItem[] = [
      { top: 0, height: 34, shown: 'heading' },
      { top: 34, height: 24, shown: true },
    ];
    expect(packRows(items)).toEqual({ moves: [0, 0], bottom: 58 });
  });

  it('leaves out a heading whose rows are all hidden', () => {
    const items: StackedItem[] = [
      { top: 0, height: 34, shown: 'heading' },
      { top: 34, height: 24, shown: false },
      { top: 58, height: 34, shown: 'heading' },
      { top: 92, height: 24, shown: true },
    ];
    expect(packRows(items).moves).toEqual([undefined, undefined, 58, 58]);
  });

  it('gives two states of one row one height', () => {
    const items: StackedItem[] = [
      { top: 0, height: 24, shown: true },
      { top: 0, height: 24, shown: true },
      { top: 24, height: 24, shown: true },
    ];
    expect(packRows(items)).toEqual({ moves: [0, 0, 0], bottom: 48 });
  });
});
