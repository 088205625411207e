import { scaleUtc } from 'd3';
import type { Day, DayRange } from '../model/day.ts';
import { dateOf } from '../model/day.ts';

/** Days to horizontal pixels. */
export interface TimeScale {
  /** The days drawn in one true scale. */
  readonly domain: DayRange;
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
const breakAfter = 0.35;
const stripWidth = 56;
const stripMargin = 12;

/** A scale over a span of days with some air around it, and over one more day that may lie far behind it. */
export function timeScale(span: DayRange, { left, right, include }: TimeScaleOptions): TimeScale {
  const from = Math.min(span.from, include);
  const broken = include > span.to + breakAfter * (span.to - from) && right - left > 3 * stripWidth;
  const domain = withAir({ from, to: broken ? span.to : Math.max(span.to, include + 1) });
  const breakX = broken ? right - stripWidth : undefined;
  const scale =
    breakX === undefined
      ? scaleUtc([dateOf(domain.from), dateOf(domain.to)], [left, right])
      : scaleUtc([domain.from, domain.to, include].map(dateOf), [left, breakX, right - stripMargin]);
  return {
    domain,
    ...(breakX !== undefined && { breakX }),
    x: (day) =>
      day === Infinity ? right : day === -Infinity ? left : Math.max(left, Math.min(right, scale(dateOf(day)))),
  };
}

function withAir({ from, to }: DayRange): DayRange {
  const air = Math.max(Math.ceil((to - from) * margin), Math.ceil((shortestSpan - (to - from)) / 2), 1);
  return { from: from - air, to: to + air };
}
