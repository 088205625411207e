import { z } from 'astro/zod';

/**
 * What the cells of a row said from when on, oldest first. A score changes with every verdict, so a row of a table of scores,
 * or a sentence on one, stands in the page once, as it is on the newest day, and holds in JSON what its cells said before:
 * the last state is only a day, from which they say what the page shows. The first day is empty where it is open.
 */
export const cellStatesSchema = z.array(
  z.tuple([z.union([z.literal(''), z.iso.date()]), z.array(z.union([z.string(), z.number()])).optional()]),
);
export type CellStates = z.infer<typeof cellStatesSchema>;
