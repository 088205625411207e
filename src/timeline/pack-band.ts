import type { TextBox } from './labels.ts';
import { estimateWidth } from './labels.ts';
import type { Extent } from './lanes.ts';
import { packLanes } from './lanes.ts';

/** Where an item of a band came to lie. */
export interface BandPlace {
  readonly lane: number;
  readonly y: number;
  readonly label: TextBox;
}

export interface PackedBand {
  /** In the order of the items. */
  readonly places: readonly BandPlace[];
  readonly bottom: number;
}

const discRoom = 9;
const gap = 22;

/** Packs marks with their names into lanes from `top` down; a name that would pass `right` stands left of its mark. */
export function packBand(
  items: readonly { readonly title: string; readonly mark: Extent }[],
  { top, right, fontSize }: { top: number; right: number; fontSize: number },
): PackedBand {
  const size = fontSize - 1;
  const laneHeight = size * 1.5;
  const wanted = items.map(({ title, mark }) => {
    const [before, after] = sides(mark, estimateWidth(title, size) + discRoom);
    return { title, mark, before, choices: choicesWithin(before, after, right) };
  });
  const lanes = packLanes(
    wanted.map(({ choices }) => choices),
    gap,
  );
  const places = wanted.flatMap(({ title, mark, before }, index): BandPlace[] => {
    const place = lanes[index];
    if (!place) return [];
    const y = top + (place.lane + 0.5) * laneHeight;
    const side = { y: y + size * 0.34, lines: [title] };
    const label: TextBox =
      place.extent === before
        ? { ...side, x: mark.x1 - discRoom, anchor: 'end' }
        : { ...side, x: mark.x2 + discRoom, anchor: 'start' };
    return [{ lane: place.lane, y, label }];
  });
  return { places, bottom: top + (Math.max(-1, ...lanes.map(({ lane }) => lane)) + 1) * laneHeight + 4 };
}

function sides(mark: Extent, wide: number): [before: Extent, after: Extent] {
  return [
    { x1: mark.x1 - wide, x2: mark.x2 + discRoom },
    { x1: mark.x1 - discRoom, x2: mark.x2 + wide },
  ];
}

/** Behind the mark if there is room, else before it; both where both are possible. */
function choicesWithin(before: Extent, after: Extent, right: number): [Extent, ...Extent[]] {
  if (after.x2 > right) return [before];
  return before.x1 < 0 ? [after] : [after, before];
}
