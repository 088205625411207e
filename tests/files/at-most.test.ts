import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSeries } from '../../src/pdf/in-series.ts';

describe('inSeries', () => {
  it('does every item once, in order, and never more at a time than it was told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 6 }), async (count, atOnce) => {
        const items = Array.from({ length: count }, (_, index) => index);
        const begun: number[] = [];
        let running = 0;
        let most = 0;
        await inSeries(items, atOnce, async (item) => {
          begun.push(item);
          most = Math.max(most, ++running);
          await Promise.resolve();
          running -= 1;
        });
        expect(begun).toEqual(items);
        expect(most).toBeLessThanOrEqual(atOnce);
      }),
    );
  });
});
