import { z } from 'astro/zod';

/*
 * A score changes with every verdict. A row of a table of scores, or a sentence on one, therefore stands in the page once,
 * as it is on the newest day, and holds in JSON what its cells said before.
 */
/** What the cells of a row said from when on, oldest first; the first day is empty where they always said it. */
export const cellStatesSchema = z.array(
  z.tuple([z.union([z.literal(''), z.iso.date()]), z.array(z.union([z.string(), z.number()]))]),
);
export type CellStates = z.infer<typeof cellStatesSchema>;
