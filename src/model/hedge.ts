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
  id: idSchema,
  words: z.array(lineSchema).min(1),
  band: z.enum([...valuesOf(likelihoods), 'none']),
  reason: lineSchema,
  since: daySchema,
});
export type Hedge = z.output<typeof hedgeSchema>;

/**
 * The line of the table by which a hedge is read: the one with the longest wording that stands in the hedge as whole
 * words. Undefined where the table does not know it.
 */
export function readingOf(hedge: string, table: readonly Hedge[]): Hedge | undefined {
  const wording = ` ${wordsOf(hedge)} `;
  const found = table.flatMap((line) =>
    line.words
      .filter((words) => wording.includes(` ${wordsOf(words)} `))
      .map((words) => ({ line, length: words.length })),
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
