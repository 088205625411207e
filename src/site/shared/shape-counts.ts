import type { OutcomeLook, OutcomeShape } from '../../model/status-label.ts';

/** How many outcomes show each shape, in the order of the shapes. */
export type ShapeCounts = readonly { readonly shape: OutcomeShape; readonly count: number }[];

const shapes: readonly OutcomeShape[] = ['disc', 'half', 'cross', 'ring', 'dots'];

/** Counts outcomes by their shapes, leaving out what none shows. */
export function countShapes(looks: readonly (OutcomeLook | undefined)[]): ShapeCounts {
  return shapes
    .map((shape) => ({ shape, count: looks.filter((look) => look?.shape === shape).length }))
    .filter(({ count }) => count > 0);
}
