import type { EngagementRow } from './engagement-row.ts';
import type { TextBox } from './labels.ts';
import { estimateWidth } from './labels.ts';
import { packLanes } from './lanes.ts';
import type { Mark } from './marks.ts';
import { eventMark } from './marks.ts';
import { rowInWords } from './row-words.ts';
import type { TimeScale } from './scale.ts';

/** An engagement in the band, with its name beside its mark. */
export interface BandItem {
  readonly row: EngagementRow;
  readonly lane: number;
  readonly y: number;
  readonly mark: Mark;
  readonly label: TextBox;
  readonly title: string;
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
  const placed = rows.map((row) => {
    const mark = eventMark(row.date, scale, row.role === 'context' ? 'faint' : 'plain');
    const wide = estimateWidth(row.title, size) + discRoom;
    const after = mark.x2 + wide <= right;
    const extent = after ? { x1: mark.x1 - discRoom, x2: mark.x2 + wide } : { x1: mark.x1 - wide, x2: mark.x2 + discRoom };
    return { row, mark, after, extent };
  });
  const lanes = packLanes(placed.map(({ extent }) => extent), gap);
  const items = placed.map(({ row, mark, after }, index): BandItem => {
    const lane = lanes[index] ?? 0;
    const y = top + (lane + 0.5) * laneHeight;
    return {
      row,
      lane,
      y,
      mark,
      label: {
        x: after ? mark.x2 + discRoom : mark.x1 - discRoom,
        y: y + size * 0.34,
        lines: [row.title],
        anchor: after ? 'start' : 'end',
      },
      title: rowInWords(row),
    };
  });
  return { top, bottom: top + (Math.max(-1, ...lanes) + 1) * laneHeight + 4, items };
}
