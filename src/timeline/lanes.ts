/** A stretch of a line, in pixels. */
export interface Extent {
  readonly x1: number;
  readonly x2: number;
}

/**
 * Lane of each extent, from 0, so that no two in a lane come nearer than `gap`. In the order given, each in the first
 * lane that is free; extents need not be sorted, but sorted ones need fewer lanes.
 */
export function packLanes(extents: readonly Extent[], gap: number): number[] {
  const lanes: Extent[][] = [];
  return extents.map((extent) => {
    const free = lanes.findIndex((lane) => lane.every((other) => extent.x1 >= other.x2 + gap || extent.x2 + gap <= other.x1));
    if (free === -1) return lanes.push([extent]) - 1;
    lanes[free]?.push(extent);
    return free;
  });
}
