import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapAtMost } from '../../src/files/at-most.ts';

describe('mapAtMost', () => {
  it('does every item once, in order, and never more at a time than it was told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 6 }), async (count, atOnce) => {
        const items = Array.from({ length: count }, (_, index) => index);
        const begun: number[] = [];
        let running = 0;
        let most = 0;
        const results = await mapAtMost(atOnce, items, async (item) => {
          begun.push(item);
          most = Math.max(most, ++running);
          await Promise.resolve();
          running -= 1;
          return -item;
        });
        expect(begun).toEqual(items);
        expect(results).toEqual(items.map((item) => -item));
        expect(most).toBeLessThanOrEqual(atOnce);
      }),
    );
  });

  it('begins nothing after a failure, and tells of it when all that had begun has ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 4 }), fc.nat({ max: 7 }), async (s, atOnce, bad) => {
        const running = new Set<number>();
        let hasFailed = false;
        const run = mapAtMost(atOnce, [0, 1, 2, 3, 4, 5, 6, 7], async (item) => {
          expect(hasFailed).toBe(false);
          running.add(item);
          await s.schedule(Promise.resolve());
          running.delete(item);
          if (item !== bad) return;
          hasFailed = true;
          throw new Error(`item ${item}`);
        });
        await expect(s.waitFor(run)).rejects.toThrow(`item ${bad}`);
        expect(running.size).toBe(0);
      }),
    );
  });
});
