import { isKept } from '../model/announcement-status.ts';
import type { Edtf } from '../model/edtf/edtf.ts';
import type { EndKind } from './date-cells.ts';
import { cellsOf } from './date-cells.ts';
import type { Extent } from './lanes.ts';
import type { TimelineRow } from './rows.ts';
import type { TimeScale } from './scale.ts';

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
  return dayMarksOf(row).map((mark) => scaleMark(mark, scale));
}

/** The marks of one row on a scale of one pixel a day, to be put on any other. */
export function dayMarksOf(row: TimelineRow): Mark[] {
  if (row.kind === 'engagement') return [eventDays(row.date, row.role === 'context' ? 'faint' : 'plain')];
  const { announced, ended, engagement, status, window } = row;
  const marks: Mark[] = [];
  const event = engagement && eventDays(engagement.date, isKept(status) ? 'kept' : 'replaced');
  const settled = event?.x1 ?? ended;
  if (window) marks.push({ kind: 'window', ...cellDays(window) });
  else if (settled !== undefined) {
    marks.push({ kind: 'wait', x1: Math.min(announced, settled), x2: Math.max(announced, settled) });
  }
  marks.push({ kind: 'promise-day', x1: announced, x2: announced + 1 });
  if (ended !== undefined) marks.push({ kind: 'lapse', x1: ended, x2: ended + 1 });
  if (event) marks.push(event);
  return marks;
}

/** A mark in days on a scale; where that runs from right to left, beginnings and ends change sides. */
export function scaleMark(mark: Mark, { x }: Pick<TimeScale, 'x'>): Mark {
  const extent = (days: Extent): Extent => {
    const from = x(days.x1);
    const to = x(days.x2);
    return from <= to ? { x1: from, x2: to } : { x1: to, x2: from };
  };
  if (!('cells' in mark)) return { kind: mark.kind, ...extent(mark) };
  const cells = mark.cells.map((cell): Cell => {
    const { x1, x2 } = extent(cell);
    const turned = x(cell.x1) > x(cell.x2);
    return {
      x1,
      x2,
      ...(cell.core && { core: extent(cell.core) }),
      start: turned ? cell.end : cell.start,
      end: turned ? cell.start : cell.end,
      uncertain: cell.uncertain,
    };
  });
  const { x1, x2 } = extent(mark);
  return { ...mark, x1, x2, cells };
}

/** A window's mark. */
export function windowMark(date: Edtf, scale: TimeScale): Mark {
  return scaleMark({ kind: 'window', ...cellDays(date) }, scale);
}

/** An event's mark. */
export function eventMark(date: Edtf, scale: TimeScale, tone: EventTone): Mark {
  return scaleMark(eventDays(date, tone), scale);
}

function eventDays(date: Edtf, tone: EventTone): Mark {
  return { kind: 'event', ...cellDays(date), tone };
}

function cellDays(date: Edtf): Extent & { cells: Cell[] } {
  const cells = cellsOf(date).map(({ outer, core, start, end, uncertain }): Cell => ({
    x1: outer.from,
    x2: outer.to,
    ...(core && { core: { x1: core.from, x2: core.to } }),
    start,
    end,
    uncertain,
  }));
  return { x1: Math.min(...cells.map(({ x1 }) => x1)), x2: Math.max(...cells.map(({ x2 }) => x2)), cells };
}
