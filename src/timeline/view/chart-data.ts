import { z } from 'astro/zod';
import type { EndKind } from '../date-cells.ts';
import type { RowLayout, TimelineLayout } from '../layout.ts';
import { roundHalf } from '../mark-geometry.ts';
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
  /** From top to bottom. */
  rows: z.array(
    z.object({
      /** The line of its marks, which is its middle, when everything is shown. */
      y: z.number(),
      height: z.number(),
      /** What it can be filtered by, which is what it is now, whatever it was. */
      facets,
      /** Its marks in each of its states, in the order in which they are drawn. */
      states: z.array(z.array(mark)),
    }),
  ),
});
export type ChartData = z.infer<typeof chartDataSchema>;
export type Frame = ChartData['frame'];

/** A row with its marks, in days, in each of the states that are drawn. */
export interface DrawnRow {
  readonly rowLayout: Pick<RowLayout, 'row' | 'y' | 'height'>;
  readonly states: readonly (readonly Mark[])[];
}

/** The chart of a layout without a band: to pack one anew is left to the server. */
export function toChartData(
  { direction, width, height, plot, fontSize, footY, breakX, points, domain, headings, rules }: TimelineLayout,
  rows: readonly DrawnRow[],
): ChartData {
  return chartDataSchema.parse({
    frame: {
      ...{ direction, width, height, plot, fontSize, points, domain, headings },
      ...(footY !== undefined && { footY }),
      ...(breakX !== undefined && { breakX }),
      rules: rules.map(({ kind, day: on, label }) => ({ kind, day: on, text: label.lines.join(' ') })),
    },
    rows: rows.map(({ rowLayout: { row, y, height: high }, states }) => ({
      y: roundHalf(y),
      height: Number(high.toFixed(3)),
      facets: facetsOf(row),
      states,
    })),
  });
}
