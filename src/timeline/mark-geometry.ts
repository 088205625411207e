import type { EndKind } from './date-cells.ts';
import type { Extent } from './lanes.ts';
import type { Cell } from './marks.ts';

/** How large marks are drawn, in pixels. */
export interface MarkSize {
  /** Half the height of a window. */
  readonly window: number;
  /** Half the height of an event's bar, and the radius of its disc. */
  readonly event: number;
}

export const markSizes = {
  full: { window: 5.5, event: 4 },
  small: { window: 2.5, event: 2.4 },
} satisfies Record<string, MarkSize>;

/** The outline of a cell as SVG path data: what is sure drawn through, what is not broken. */
export interface Outline {
  readonly firm: string;
  readonly broken: string;
  readonly arrows: string;
  /** Where a question mark belongs. */
  readonly asked: readonly number[];
}

/** Length over which an end that is not sharp is drawn broken. */
const tail = 18;

/** Draws the outline of a cell about the line `y`, open where the date is. */
export function outlineOf(cell: Cell, y: number, half: number): Outline {
  const { x1, x2, start, end, uncertain } = cell;
  const soft = Math.min(tail, (x2 - x1) / 2);
  const [from, to] = [
    start === 'exact' || start === 'coarse' ? x1 : x1 + soft,
    end === 'exact' || end === 'coarse' ? x2 : x2 - soft,
  ];
  const [top, bottom] = [y - half, y + half];
  const body = `M${roundHalf(from)} ${roundHalf(top)}H${roundHalf(to)}M${roundHalf(from)} ${roundHalf(bottom)}H${roundHalf(to)}`;
  const tails = [from > x1 && lines(x1, from, top, bottom), to < x2 && lines(to, x2, top, bottom)];
  const sides = [side(start, x1, top, bottom), side(end, x2, top, bottom)];
  const firm = [body, ...sides].filter(Boolean).join('');
  const broken = tails.filter((part) => part !== false).join('');
  return {
    firm: uncertain ? '' : firm,
    broken: uncertain ? firm + broken : broken,
    arrows: [start === 'open' && arrow(x1, y, half, -1), end === 'open' && arrow(x2, y, half, 1)]
      .filter((part) => part !== false)
      .join(''),
    asked: [
      ...(uncertain ? [(x1 + x2) / 2] : []),
      ...(start === 'unknown' ? [x1 + 4] : []),
      ...(end === 'unknown' ? [x2 - 4] : []),
    ],
  };
}

/** The solid part of an event's cell: a bar on its days, a disc where these are narrower than one; none where no day is sure. */
export function solidOf(
  { core }: Pick<Cell, 'core'>,
  half: number,
): { shape: 'bar' | 'disc'; x: number; width: number } | undefined {
  if (!core) return undefined;
  const width = core.x2 - core.x1;
  return width < 2 * half ? { shape: 'disc', x: middle(core), width: 2 * half } : { shape: 'bar', x: core.x1, width };
}

/** Whether a cell needs an outline of its own: not where its solid part covers all of it. */
export function needsOutline({ x1, x2, core, start, end, uncertain }: Cell): boolean {
  return uncertain || start !== 'exact' || end !== 'exact' || core?.x1 !== x1 || core.x2 !== x2;
}

/** A cross about a point. */
export function crossAt(x: number, y: number, half: number): string {
  return `M${roundHalf(x - half)} ${roundHalf(y - half)}L${roundHalf(x + half)} ${roundHalf(y + half)}M${roundHalf(x - half)} ${roundHalf(y + half)}L${roundHalf(x + half)} ${roundHalf(y - half)}`;
}

/** The left half of a disc. */
export function halfDiscAt(x: number, y: number, radius: number): string {
  return `M${roundHalf(x)} ${roundHalf(y - radius)}A${roundHalf(radius)} ${roundHalf(radius)} 0 0 0 ${roundHalf(x)} ${roundHalf(y + radius)}Z`;
}

export function middle({ x1, x2 }: Extent): number {
  return (x1 + x2) / 2;
}

/** A coordinate as it is written into markup: to half a pixel, which the eye cannot tell and pages feel. */
export function roundHalf(value: number): number {
  return Math.round(value * 2) / 2;
}

function side(end: EndKind, x: number, top: number, bottom: number): string {
  return end === 'exact' || end === 'coarse' ? `M${roundHalf(x)} ${roundHalf(top)}V${roundHalf(bottom)}` : '';
}

function lines(x1: number, x2: number, top: number, bottom: number): string {
  return `M${roundHalf(x1)} ${roundHalf(top)}H${roundHalf(x2)}M${roundHalf(x1)} ${roundHalf(bottom)}H${roundHalf(x2)}`;
}

function arrow(x: number, y: number, half: number, direction: 1 | -1): string {
  const back = x - direction * half * 0.9;
  return `M${roundHalf(back)} ${roundHalf(y - half * 0.7)}L${roundHalf(x)} ${roundHalf(y)}L${roundHalf(back)} ${roundHalf(y + half * 0.7)}`;
}

/** Room that a heading takes above its rows, and its baseline from the top of that. */
export const heading = { height: 34, baseline: 24 } as const;

/** A plot taller than this says its dates at the foot too. */
export const tallPlot = 900;
