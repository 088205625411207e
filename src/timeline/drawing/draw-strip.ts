import type { Element } from 'hast';
import { traitsOf } from '../../model/announcement-status.ts';
import type { Day, DayRange } from '../../model/day.ts';
import type { OutcomeLook, OutcomeShape } from '../../model/status-label.ts';
import { outcomeShapes } from '../../model/outcome-shapes.ts';
import type { AnnouncementRow } from '../announcement-row.ts';
import { settledDay } from '../announcement-row.ts';
import type { Axis } from '../axis.ts';
import { lengthOn, percentOf, placeOn } from '../axis.ts';
import type { DayCell } from '../date-cells.ts';
import { cellsOf } from '../date-cells.ts';
import type { EngagementRow } from '../engagement-row.ts';
import type { Child } from './element.ts';
import { createElement } from './element.ts';

/*
 * Rows of a chart. Where it is as wide as its page, everything across stands in percent of the axis, so that the browser
 * brings other days into view by moving the whole strip; what has a size of its own, shapes and letters, stands at a point.
 */

/** Heights of the strip of an announcement and of a lane of events, in pixels. */
export const stripHeight = 28;
export const laneHeight = 22;

const windowHalf = 6;
/** Slender, so that days which go beyond the shape at their first are a line and no second shape. */
const barHalf = 1.25;
/** With its outline no higher than a shape, which then covers it. */
const laneHalf = 4;

/** What a strip is drawn upon: its axis, and all days that can be brought into view, at the ends of which open dates end. */
export interface StripGround {
  readonly axis: Axis;
  readonly whole: DayRange;
  /** Up to where what is open is drawn. */
  readonly now: Day;
}

/** An announcement: its window hollow, a line for the wait, what took place on its days, the outcome's shape at its first. */
export function drawAnnouncement(row: AnnouncementRow, ground: StripGround): Child[] {
  const { announced, ended, engagement, window, status } = row;
  const y = stripHeight / 2;
  const { look } = traitsOf(status);
  const settled = settledDay(row);
  const lapsed = ended === undefined || !engagement ? undefined : ended;
  const waited = lapsed ?? settled;
  return [
    ...(window ? cellsOf(window).flatMap((cell) => drawWindow(cell, y, ground)) : []),
    waited !== undefined && drawLine('wait', announced, waited, y, ground),
    lapsed !== undefined && settled !== undefined && drawLine('wait waits-on', lapsed, settled, y, ground),
    settled === undefined && drawLine('wait waits-on until-now', announced, ground.now, y, ground),
    upright('said', announced, y, ground),
    ...(engagement ? cellsOf(engagement.date).flatMap((cell) => drawEventCell(cell, y, barHalf, ground, look)) : []),
    ...(lapsed === undefined ? [] : drawShapeAt(lapseLook, lapsed + 0.5, y, ground)),
    ...(settled === undefined
      ? drawShapeAt(look, ground.now, y, ground, 'at-now')
      : drawShapeAt(look, settled + 0.5, y, ground)),
  ];
}

const lapseLook = traitsOf('lapsed').look;

/** An event in the lane of its channel, or in a strip of its own: a stroke on its days. */
export function drawLaneEvent(
  { date }: Pick<EngagementRow, 'date'>,
  ground: StripGround,
  height: number = laneHeight,
): Child[] {
  return cellsOf(date).flatMap((cell) => drawEventCell(cell, height / 2, laneHalf, ground));
}

/** The disc, or the shape of another outcome, at the first day of an event that settled an announcement. */
export function drawLaneShape(
  { date }: Pick<EngagementRow, 'date'>,
  look: OutcomeLook,
  ground: StripGround,
  height: number = laneHeight,
): Element[] {
  const days = cellsOf(date).map(({ outer }) => clampTo(outer, ground.whole).from);
  return drawShapeAt(look, Math.min(...days) + 0.5, height / 2, ground);
}

/** The paths that the shapes in strips refer to, once in a page or file. */
export function drawShapes(): Element {
  const shapes = Object.entries(outcomeShapes);
  return createElement(
    'defs',
    {},
    shapes.map(([shape, d]) =>
      createElement('path', { id: shapeId(shape as OutcomeShape), d, transform: 'translate(-5 -5)' }),
    ),
  );
}

function shapeId(shape: OutcomeShape): string {
  return `outcome-${shape}`;
}

/** Broken where it is not known, or where no end was given; a question mark says which of the two it is not. */
export function drawWindow(cell: DayCell, y: number, ground: StripGround, half = windowHalf): Child[] {
  const { start, end, uncertain, outer } = cell;
  const isSharp = (kind: DayCell['end']): boolean => kind === 'exact' || kind === 'coarse';
  const isFirm = !uncertain && isSharp(start) && isSharp(end);
  return [
    box(isFirm ? 'window' : 'window window-broken', outer, y, half, ground),
    !isFirm && !uncertain && isSharp(start) && upright('window-side', outer.from, y, ground, half),
    !isFirm && !uncertain && isSharp(end) && upright('window-side', outer.to, y, ground, half),
    (uncertain || start === 'unknown' || end === 'unknown') && asked(cell, y, ground),
  ];
}

/** Filled on the days that are certain, hollow on those that are not. */
function drawEventCell(cell: DayCell, y: number, half: number, ground: StripGround, look?: OutcomeLook): Child[] {
  const { core, outer, uncertain, start, end } = cell;
  const tone = look ? ` tone-${look.tone}` : '';
  const isAll = !uncertain && core?.from === outer.from && core.to === outer.to;
  const isBroken = uncertain || start === 'approximate' || end === 'approximate';
  return [
    !isAll && box(`event-days${isBroken ? ' window-broken' : ''}${tone}`, outer, y, half - 1, ground),
    core && box(`event${tone}`, core, y, half, ground),
    uncertain && asked(cell, y, ground),
  ];
}

function asked({ outer, start, uncertain }: DayCell, y: number, ground: StripGround): Element {
  const { from, to } = clampTo(outer, ground.whole);
  const day = uncertain ? (from + to) / 2 : start === 'unknown' ? from : to;
  return createElement('text', { className: 'asked', x: placeOn(ground.axis, day), y: y + 4, textAnchor: 'middle' }, [
    '?',
  ]);
}

function box(className: string, days: DayRange, y: number, half: number, { axis, whole }: StripGround): Element {
  const { x, width } = percentOf(axis, clampTo(days, whole));
  return createElement('rect', {
    className,
    x: lengthOn(axis, x),
    width: lengthOn(axis, width),
    y: y - half,
    height: 2 * half,
  });
}

export function drawLine(
  className: string,
  from: number,
  to: number,
  y: number,
  { axis, whole }: StripGround,
): Element {
  const days = clampTo({ from, to }, whole);
  return createElement('line', { className, x1: placeOn(axis, days.from), x2: placeOn(axis, days.to), y1: y, y2: y });
}

function upright(className: string, day: number, y: number, { axis }: StripGround, half = windowHalf + 1): Element {
  const x = placeOn(axis, day);
  return createElement('line', { className, x1: x, x2: x, y1: y - half, y2: y + half });
}

/** A shape upon ground of its own where it has a hole: what lies below must not fill it. */
function drawShapeAt(
  { shape, tone }: OutcomeLook,
  day: number,
  y: number,
  { axis }: StripGround,
  more?: string,
): Element[] {
  const use = (of: OutcomeShape, names: readonly (string | undefined)[]): Element =>
    createElement('use', {
      className: names.filter((name) => name !== undefined).join(' '),
      href: `#${shapeId(of)}`,
      x: placeOn(axis, day),
      y,
    });
  return [
    ...(shape === 'half' || shape === 'ring' ? [use('disc', ['under-shape', more])] : []),
    use(shape, ['shape', `tone-${tone}`, more]),
  ];
}

function clampTo({ from, to }: DayRange, whole: DayRange): DayRange {
  return { from: Math.max(whole.from, from), to: Math.min(whole.to, to) };
}
