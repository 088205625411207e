/** A stretch of a line, in pixels. */
export interface Extent {
  readonly x1: number;
  readonly x2: number;
}

/** Where one of several extents came to lie. */
export interface LaneAssignment {
  /** From 0. */
  readonly lane: number;
  readonly extent: Extent;
}

/**
 * Puts items into lanes so that no two in a lane come nearer than `gap`: in the order given, each behind all others of the
 * first lane that ends early enough. An item is one or more extents that it may take, the one liked best first; in a lane of
 * its own it takes the one that ends first and leaves the most room behind it.
 */
export function packLanes(items: readonly (readonly [Extent, ...Extent[]])[], gap: number): LaneAssignment[] {
  const ends: number[] = [];
  return items.map((choices) => {
    const shortest = choices.reduce((best, extent) => (extent.x2 < best.x2 ? extent : best));
    let chosen: LaneAssignment = { lane: ends.length, extent: shortest };
    for (const extent of choices) {
      const lane = firstBefore(extent.x1 - gap, ends, chosen.lane);
      if (lane < chosen.lane) chosen = { lane, extent };
    }
    ends[chosen.lane] = chosen.extent.x2;
    return chosen;
  });
}

/** The first of the lanes below `limit` that ends before `x`, or the limit. */
function firstBefore(x: number, ends: readonly number[], limit: number): number {
  let lane = 0;
  while (lane < limit && (ends[lane] ?? -Infinity) > x) lane++;
  return lane;
}
