import type { EngagementRow } from './engagement-row.ts';
import type { Extent } from './lanes.ts';
import { packLanes } from './lanes.ts';
import type { Mark } from './marks.ts';
import { eventMark } from './marks.ts';
import type { TimeScale } from './scale.ts';
import type { TextBox } from './wrap-text.ts';
import { estimateWidth } from './text-width.ts';

/** An engagement in the band, with its name beside its mark. */
export interface BandItem {
  readonly row: EngagementRow;
  readonly lane: number;
  readonly y: number;
  readonly mark: Mark;
  readonly label: TextBox;
}

/** Engagements packed into as few lines as keep their names apart. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly items: readonly BandItem[];
}

const discRoom = 9;
const gap = 14;

/** Lays engagements out in lanes from `top` down; a name that would pass the right edge stands left of its mark. */
export function layoutBand(
  rows: readonly EngagementRow[],
  scale: TimeScale,
  { top, right, fontSize }: { top: number; right: number; fontSize: number },
): Band {
  const size = fontSize - 1;
  const laneHeight = size * 1.5;
  const wanted = rows.map((row) => {
    const mark = eventMark(row.date, scale, row.role === 'context' ? 'faint' : 'plain');
    const [before, after] = sides(mark, estimateWidth(row.title, size) + discRoom);
    return { row, mark, before, choices: choicesWithin(before, after, right) };
  });
  const lanes = packLanes(
    wanted.map(({ choices }) => choices),
    gap,
  );
  const items = wanted.flatMap(({ row, mark, before }, index): BandItem[] => {
    const assigned = lanes[index];
    if (!assigned) return [];
    const y = top + (assigned.lane + 0.5) * laneHeight;
    const side = { y: y + size * 0.34, lines: [row.title] };
    const label: TextBox =
      assigned.extent === before
        ? { ...side, x: mark.x1 - discRoom, anchor: 'end' }
        : { ...side, x: mark.x2 + discRoom, anchor: 'start' };
    return [{ row, lane: assigned.lane, y, mark, label }];
  });
  return { top, bottom: top + (Math.max(-1, ...lanes.map(({ lane }) => lane)) + 1) * laneHeight + 4, items };
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
