import type { Day } from '../model/day.ts';
import type { Edtf } from '../model/edtf/edtf.ts';
import type { EndKind } from './cells.ts';
import { cellsOf } from './cells.ts';
import type { Extent } from './lanes.ts';
import type { TimelineRow } from './rows.ts';
import type { TimeScale } from './scale.ts';
import { isKept } from './status.ts';

/** A date drawn: its outer bounds, and inside them what certainly belongs to it. */
export interface Cell extends Extent {
  readonly core?: Extent;
  readonly start: EndKind;
  readonly end: EndKind;
  readonly uncertain: boolean;
}

/** How an event stands to a promise: it kept it, it took its place, or neither. */
export type EventTone = 'kept' | 'replaced' | 'plain' | 'faint';

/** What is drawn in a row. Horizontal pixels; the row says how high. */
export type Mark =
  /** When something was to happen: hollow. */
  | (Extent & { readonly kind: 'window'; readonly cells: readonly Cell[] })
  /** What took place: solid where its days are certain, hollow where they are not. */
  | (Extent & { readonly kind: 'event'; readonly cells: readonly Cell[]; readonly tone: EventTone })
  /** From the day of a promise that named no time to what kept it. */
  | (Extent & { readonly kind: 'wait' })
  /** The day on which the promise was made. */
  | (Extent & { readonly kind: 'promise-day' })
  /** The day on which the promise lapsed or was called off. */
  | (Extent & { readonly kind: 'lapse' });

/** The marks of one row, in the order in which they are laid over each other. */
export function marksOf(row: TimelineRow, scale: TimeScale): Mark[] {
  if (row.kind === 'engagement') return [eventMark(row.date, scale, row.role === 'context' ? 'faint' : 'plain')];
  const { announced, ended, engagement, status, window } = row;
  const marks: Mark[] = [];
  const event = engagement && eventMark(engagement.date, scale, isKept(status) ? 'kept' : 'replaced');
  const settledX = event?.x1 ?? (ended === undefined ? undefined : scale.x(ended));
  if (window) marks.push(windowMark(window, scale));
  else if (settledX !== undefined) {
    const x = scale.x(announced);
    marks.push({ kind: 'wait', x1: Math.min(x, settledX), x2: Math.max(x, settledX) });
  }
  marks.push({ kind: 'promise-day', ...dayExtent(announced, scale) });
  if (ended !== undefined) marks.push({ kind: 'lapse', ...dayExtent(ended, scale) });
  if (event) marks.push(event);
  return marks;
}

/** A window's mark. */
export function windowMark(date: Edtf, scale: TimeScale): Mark {
  return { kind: 'window', ...cellMarks(date, scale) };
}

/** An event's mark. */
export function eventMark(date: Edtf, scale: TimeScale, tone: EventTone): Mark {
  return { kind: 'event', ...cellMarks(date, scale), tone };
}

function cellMarks(date: Edtf, scale: TimeScale): Extent & { cells: Cell[] } {
  const cells = cellsOf(date).map(({ outer, core, start, end, uncertain }): Cell => ({
    x1: scale.x(outer.from),
    x2: scale.x(outer.to),
    ...(core && { core: { x1: scale.x(core.from), x2: scale.x(core.to) } }),
    start,
    end,
    uncertain,
  }));
  return { x1: Math.min(...cells.map(({ x1 }) => x1)), x2: Math.max(...cells.map(({ x2 }) => x2)), cells };
}

function dayExtent(day: Day, scale: TimeScale): Extent {
  return { x1: scale.x(day), x2: scale.x(day + 1) };
}
