import type { Day, DayRange } from '../model/day.ts';

export interface ScalePoint {
  readonly day: Day;
  readonly x: number;
}

/** Days to horizontal pixels. */
export interface TimeScale {
  /** The days drawn in one true scale. */
  readonly domain: DayRange;
  /** Days and where they stand, ascending; between two of them the scale is even. */
  readonly points: readonly ScalePoint[];
  /** Where the true scale is broken off, and the days after it shortened to a strip; absent where nothing is shortened. */
  readonly breakX?: number;
  /** Days outside the plot, infinite ones too, land on its edge. Never decreases. */
  readonly x: (day: Day) => number;
}

export interface TimeScaleOptions {
  readonly left: number;
  readonly right: number;
  /** A day that must be on the chart, be it far after everything else. */
  readonly include: Day;
}

/** Air on either side of the days shown, as a share of their span. */
const margin = 0.03;
const shortestSpan = 14;
/** A day this much of the span after all others is put behind a break instead of squeezing them. */
export const breakAfter = 0.35;
const stripWidth = 56;
const stripMargin = 12;

/** A scale over a span of days with some air around it, and over one more day that may lie far behind it. */
export function createTimeScale(span: DayRange, { left, right, include }: TimeScaleOptions): TimeScale {
  const from = Math.min(span.from, include);
  const broken = include > span.to + breakAfter * (span.to - from) && right - left > 3 * stripWidth;
  const domain = withAir({ from, to: broken ? span.to : Math.max(span.to, include + 1) });
  const breakX = broken ? right - stripWidth : undefined;
  const points =
    breakX === undefined
      ? [
          { day: domain.from, x: left },
          { day: domain.to, x: right },
        ]
      : [
          { day: domain.from, x: left },
          { day: domain.to, x: breakX },
          { day: include, x: right - stripMargin },
        ];
  return {
    domain,
    points,
    ...(breakX !== undefined && { breakX }),
    x: (day) => Math.max(left, Math.min(right, along(points, day))),
  };
}

/** Where a day stands on a scale through the given points; it goes on evenly before the first and after the last. */
export function along(points: readonly ScalePoint[], day: Day): number {
  let next = 1;
  while (next < points.length - 1 && day >= (points[next]?.day ?? Infinity)) next++;
  const a = points[next - 1];
  const b = points[next];
  if (!a || !b) throw new RangeError('A scale needs two points at least');
  return a.x + ((day - a.day) * (b.x - a.x)) / (b.day - a.day);
}

/** Days with some air on either side, a fortnight at least. */
export function withAir({ from, to }: DayRange): DayRange {
  const air = Math.max(Math.ceil((to - from) * margin), Math.ceil((shortestSpan - (to - from)) / 2), 1);
  return { from: from - air, to: to + air };
}
