import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Day } from '../../model/day.ts';
import type { TextDirection } from '../../model/text-direction.ts';
import type { Axis } from '../../timeline/axis.ts';
import { countBefore } from '../../timeline/axis.ts';
import { listDayRules } from '../../timeline/drawing/day-rules.ts';
import type { DayRule, DrawnDates } from '../../timeline/drawing/draw-dates.ts';
import { drawDates } from '../../timeline/drawing/draw-dates.ts';
import type { LegendEntry } from '../../timeline/drawing/draw-legend.ts';
import { drawLegend } from '../../timeline/drawing/draw-legend.ts';
import type { StripGround } from '../../timeline/drawing/draw-strip.ts';
import type { RowStates, TimelineRow } from '../../timeline/rows.ts';
import { spanOf } from '../../timeline/rows.ts';
import type { EventRecord } from './event-record.ts';
import { makeEventRecord } from './event-record.ts';
import type { Strip } from './strips.ts';
import { toStrips } from './strips.ts';
import type { ChartGround } from './timeline-ground.ts';
import { fitGround, groundOf, makeChartGround } from './timeline-ground.ts';

/** Rows drawn as a strip each, upon days of their own. */
export interface StripChart {
  readonly axis: Axis;
  readonly dates: DrawnDates;
  readonly strips: readonly Strip[];
  readonly legend: readonly LegendEntry[];
}

/** What took place, by channel and by year, upon days of its own. */
export interface EventChart extends EventRecord {
  readonly axis: Axis;
  readonly dates: DrawnDates;
  /** Whether the days of texts are marked in it. */
  readonly marksTexts: boolean;
  /** How many lie before these days. */
  readonly before: number;
}

/** Some rows drawn: see draw-strip.ts. */
export interface TimelineCharts {
  readonly announcements: StripChart;
  readonly events: EventChart;
}

/** For this width, in pixels, the dates of a chart are chosen where no script knows better. */
const nominalWidth = 420;

interface ChartContext {
  readonly words: Catalogue;
}

interface FitContext extends ChartContext {
  readonly newest: Day;
  readonly direction: TextDirection;
}

/** Rows of every kind in one chart, upon the days that fit them. */
export function fitStripChart(
  rows: readonly TimelineRow[],
  states: RowStates,
  { newest, direction, words }: FitContext,
): StripChart {
  const ground = fitGround(rows, { newest, direction });
  return toStripChart(rows, states, { ground, rules: listDayRules(rows, newest, words), words });
}

/** The charts of some rows, each upon the days that fit it. */
export function fitTimelineCharts(
  rows: readonly TimelineRow[],
  states: RowStates,
  { newest, direction, words }: FitContext,
): TimelineCharts {
  return makeTimelineCharts(rows, states, { ground: makeChartGround(rows, { newest, direction }), words });
}

/** The charts of some rows upon given days. */
export function makeTimelineCharts(
  rows: readonly TimelineRow[],
  states: RowStates,
  { ground, words }: ChartContext & { readonly ground: ChartGround },
): TimelineCharts {
  const rules = listDayRules(rows, ground.newest, words);
  const announcements = rows.filter((row) => row.kind === 'announcement');
  const events = groundOf(ground, 'engagement');
  /** Above them the texts are named already. */
  const eventRules = rules.map((rule) => (rule.kind === 'article' ? { kind: rule.kind, day: rule.day } : rule));
  return {
    announcements: toStripChart(announcements, states, {
      ground: groundOf(ground, 'announcement'),
      rules,
      words,
    }),
    events: {
      axis: events.axis,
      dates: drawDates(events.axis, { lang: words.lang, width: nominalWidth, rules: eventRules }),
      marksTexts: rules.some(({ kind }) => kind === 'article'),
      ...makeEventRecord(rows, states, { ground: events, words }),
      before: countBefore(
        rows.flatMap((row) => (row.kind === 'engagement' ? (spanOf([row]) ?? []) : [])),
        events.axis.days,
      ),
    },
  };
}

function toStripChart(
  rows: readonly TimelineRow[],
  states: RowStates,
  context: ChartContext & { readonly ground: StripGround; readonly rules: readonly DayRule[] },
): StripChart {
  const { ground, rules, words } = context;
  return {
    axis: ground.axis,
    dates: drawDates(ground.axis, { lang: words.lang, width: nominalWidth, rules }),
    strips: toStrips(rows, states, context),
    legend: drawLegend(rows, words),
  };
}
