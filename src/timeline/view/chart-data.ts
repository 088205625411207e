import { z } from 'astro/zod';
import type { EndKind } from '../date-cells.ts';
import type { RowLayout, TimelineLayout } from '../layout.ts';
import { r } from '../mark-geometry.ts';
import type { EventTone, Mark } from '../marks.ts';
import { facetNames, facetsOf } from './facets.ts';
import type { Facets } from './facets.ts';

/** A day; JSON writes `null` for one that an open date has no end at: see `readChartData`. */
const day = z.union([z.number(), z.literal([Infinity, -Infinity])]);
const extent = { x1: day, x2: day };
const end = z.enum(['exact', 'coarse', 'approximate', 'open', 'unknown'] satisfies EndKind[]);
const cell = z.object({
  ...extent,
  core: z.exactOptional(z.object(extent)),
  start: end,
  end,
  uncertain: z.boolean(),
});
const tone = z.enum(['kept', 'replaced', 'plain', 'faint'] satisfies EventTone[]);

/** A mark, in days. */
const mark: z.ZodType<Mark> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('window'), ...extent, cells: z.array(cell) }),
  z.object({ kind: z.literal('event'), ...extent, cells: z.array(cell), tone }),
  z.object({ kind: z.enum(['wait', 'promise-day', 'lapse']), ...extent }),
]);

const facets: z.ZodType<Facets> = z.record(z.enum(facetNames), z.array(z.string()));

const frame = z.object({
  direction: z.enum(['ltr', 'rtl']),
  width: z.number(),
  height: z.number(),
  plot: z.object({ left: z.number(), right: z.number(), top: z.number(), bottom: z.number() }),
  fontSize: z.number(),
  footY: z.exactOptional(z.number()),
  breakX: z.exactOptional(z.number()),
  points: z.array(z.object({ day: z.number(), x: z.number() })),
  domain: z.object({ from: z.number(), to: z.number() }),
  headings: z.array(z.object({ text: z.string(), y: z.number() })),
  rules: z.array(z.object({ kind: z.enum(['article', 'as-of']), day: z.number(), text: z.string() })),
});

/**
 * What a script needs to know of a chart in order to draw it for other days and with fewer rows. The build writes it into the
 * page as JSON; the browser takes only its type.
 */
const chartDataSchema = z.object({
  frame,
  /** The rows, each in each of its states, in the order in which they are drawn. */
  rows: z.array(
    z.object({
      /** The line of its marks, which is its middle, when everything is shown. */
      y: z.number(),
      height: z.number(),
      marks: z.array(mark),
      /** What it can be filtered by, which is what it is now, whatever it was: the newest state has it. */
      facets: z.exactOptional(facets),
    }),
  ),
});
export type ChartData = z.infer<typeof chartDataSchema>;
export type Frame = ChartData['frame'];

/** A row as it is drawn in one of its states. */
export interface DrawnState {
  readonly placed: Pick<RowLayout, 'row' | 'y' | 'height'>;
  /** In days. */
  readonly marks: readonly Mark[];
  readonly isNewest: boolean;
}

/** The chart of a layout without a band: to pack one anew is left to the server. */
export function chartData(
  { direction, width, height, plot, fontSize, footY, breakX, points, domain, headings, rules }: TimelineLayout,
  rows: readonly DrawnState[],
): ChartData {
  return chartDataSchema.parse({
    frame: {
      ...{ direction, width, height, plot, fontSize, points, domain, headings },
      ...(footY !== undefined && { footY }),
      ...(breakX !== undefined && { breakX }),
      rules: rules.map(({ kind, day: on, label }) => ({ kind, day: on, text: label.lines.join(' ') })),
    },
    rows: rows.map(({ placed, marks, isNewest }) => ({
      y: r(placed.y),
      height: Number(placed.height.toFixed(3)),
      marks,
      ...(isNewest && { facets: facetsOf(placed.row) }),
    })),
  });
}
