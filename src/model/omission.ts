import { z } from 'astro/zod';
import { daySchema, idSchema, lineSchema } from './fields.ts';

/**
 * A topic that other accounts of the same event raise and the text does not (issue 5, section 5): the editor's word, not
 * the text's, so it has no passage. It rests on the accounts that raise it.
 */
export const omissionSchema = z.strictObject({
  topic: idSchema,
  label: lineSchema.optional(),
  note: lineSchema,
  date: daySchema.optional(),
  sources: z.array(idSchema).min(1),
});
export type Omission = z.output<typeof omissionSchema>;
