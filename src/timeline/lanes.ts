/** A stretch of a line, in pixels. */
export interface Extent {
  readonly x1: number;
  readonly x2: number;
}

/** Where one of several extents came to lie. */
export interface LanePlace {
  /** From 0. */
  readonly lane: number;
  readonly extent: Extent;
}

/**
 * Puts items into lanes so that no two in a lane come nearer than `gap`: in the order given, each into the first lane
 * that has room. An item is one or more extents that it may take, the one liked best first.
 */
export function packLanes(items: readonly (readonly [Extent, ...Extent[]])[], gap: number): LanePlace[] {
  const lanes: Extent[][] = [];
  return items.map((choices) => {
    for (const [lane, taken] of lanes.entries()) {
      const extent = choices.find((choice) => taken.every((other) => isApart(choice, other, gap)));
      if (!extent) continue;
      taken.push(extent);
      return { lane, extent };
    }
    const [extent] = choices;
    return { lane: lanes.push([extent]) - 1, extent };
  });
}

function isApart(a: Extent, b: Extent, gap: number): boolean {
  return a.x1 >= b.x2 + gap || a.x2 + gap <= b.x1;
}
