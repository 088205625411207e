import fc from 'fast-check';
import type { ArguedClaim } from '../../src/argument/relation-edge.ts';

/** Claims of an article whose supports go in no circle: each supports later ones only; other relations go anywhere. */
export const arguedClaims: fc.Arbitrary<ArguedClaim[]> = fc
  .integer({ min: 1, max: 14 })
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `c${index}`);
    const some = (from: readonly string[]) => fc.subarray([...from], { maxLength: Math.min(3, from.length) });
    return fc.tuple(
      ...ids.map((id, index) =>
        fc.record({
          id: fc.constant(id),
          supports: some(ids.slice(index + 1)),
          qualifies: some(ids),
          opposes: some(ids),
        }),
      ),
    );
  })
  .chain((claims) => fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }));
