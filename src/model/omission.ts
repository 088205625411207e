import { z } from 'astro/zod';
import { daySchema, idSchema, lineSchema } from './fields.ts';

/**
 * A topic that other accounts of the same event raise and the text does not (issue 5, section 5): the editor's word, not
 * the text's, so it has no passage. It rests on the accounts that raise it.
 */
export const omissionSchema = z.strictObject({
  topic: idSchema.describe('The topic that is left out'),
  label: lineSchema.optional().describe("The topic as a reader sees it; without it the topic's own words"),
  note: lineSchema.describe('Who raises it, and what the text says instead, if anything'),
  date: daySchema
    .optional()
    .describe('The day from which it could be seen; without one, the day up to which the article was checked'),
  sources: z.array(idSchema).min(1).describe('The accounts that raise it: ids of sources.yaml'),
});
export type Omission = z.output<typeof omissionSchema>;
