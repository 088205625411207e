import type { OutcomeLook } from '../../model/status-label.ts';
import { outcomeLooks } from '../../model/status-label.ts';

/** How many outcomes show each shape, in the order of the shapes. */
export type ShapeCounts = readonly { readonly look: OutcomeLook; readonly count: number }[];

/** Counts outcomes by their shapes, leaving out what none shows. */
export function countShapes(looks: readonly (OutcomeLook | undefined)[]): ShapeCounts {
  return outcomeLooks
    .map((look) => ({ look, count: looks.filter((each) => each?.shape === look.shape).length }))
    .filter(({ count }) => count > 0);
}
