import { z } from 'astro/zod';
import { daySchema, idSchema, lineSchema } from './fields.ts';
import type { Likelihood } from './likelihood.ts';
import { likelihoods } from './likelihood.ts';
import { valuesOf } from './vocabulary.ts';

/**
 * One line of the hedge table: how a wording is read. Where it says that a thing may be, but not how probably, the
 * band is `none`, and a claim that hedges so carries no likelihood.
 */
export const hedgeSchema = z.strictObject({
  id: idSchema.describe('Name of the line'),
  words: z.array(lineSchema).min(1).describe('Forms of the wording, without regard to case'),
  band: z
    .enum([...valuesOf(likelihoods), 'none'])
    .describe('The ICD 203 band; none where the wording does not say how probably'),
  reason: lineSchema.describe('Why it is read so'),
  since: daySchema.describe('The day on which this reading was adopted; the newest one is the version of the table'),
});
export type Hedge = z.output<typeof hedgeSchema>;

/**
 * The line of the table by which a hedge is read: the one with the longest wording that stands in the hedge as whole
 * words. Undefined where the table does not know it.
 */
export function readingOf(hedge: string, table: readonly Hedge[]): Hedge | undefined {
  const said = ` ${wordsOf(hedge)} `;
  const found = table.flatMap((line) =>
    line.words.filter((words) => said.includes(` ${wordsOf(words)} `)).map((words) => ({ line, length: words.length })),
  );
  return found.reduce<(typeof found)[number] | undefined>(
    (best, each) => (best === undefined || each.length > best.length ? each : best),
    undefined,
  )?.line;
}

/** The likelihood that a line gives; undefined where its wording gives none. */
export function bandOf(line: Hedge): Likelihood | undefined {
  return line.band === 'none' ? undefined : line.band;
}

function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu)
      ?.join(' ')
      .replaceAll('’', "'") ?? ''
  );
}
