import { z } from 'astro/zod';
import { facetNames } from './facets.ts';
import type { Facets } from './facets.ts';

const range = z.object({ from: z.number(), to: z.number() });
const facets: z.ZodType<Facets> = z.record(z.enum(facetNames), z.array(z.string()));

const state = z.object({
  /** From when it was known; without it, always. */
  from: z.exactOptional(z.number()),
  /** The finite days that it speaks of. */
  days: range,
  /** When it was settled: see `settledDay` in announcement-row.ts. */
  settled: z.exactOptional(z.number()),
  /** What it could be filtered by. */
  facets,
});

/**
 * What a script needs to know of the timeline in order to show other days and fewer rows of it. The build writes it into the
 * page as JSON; the browser takes only its type.
 */
export const chartDataSchema = z.object({
  direction: z.enum(['ltr', 'rtl']),
  /** The day that the page shows. */
  newest: z.number(),
  /** All days that can be brought into view. */
  whole: range,
  /** The days upon which strips were drawn, by the kind of their rows. */
  drawn: z.object({ announcement: range, engagement: range }),
  rows: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['announcement', 'engagement']),
      /** What was known of it, oldest first. */
      states: z.array(state),
    }),
  ),
});
export type ChartData = z.infer<typeof chartDataSchema>;
export type ChartRow = ChartData['rows'][number];
export type ChartRowState = ChartRow['states'][number];
