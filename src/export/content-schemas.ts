import { z } from 'astro/zod';
import { hedgeSchema } from '../model/hedge.ts';
import { actorSchema, engagementSchema, sourceSchema } from '../model/registries.ts';
import { tagsSchema } from '../model/tags.ts';

/**
 * What authors write, as JSON Schemas by which editors complete and check it (issue 7, section 2): an article's
 * frontmatter, and each registry as the list that its file is. Draft 7, which every YAML extension reads. What a
 * schema cannot say, such as that an id is known, is for `readout check`.
 */
export const contentSchemas = {
  article: asJsonSchema(tagsSchema, 'Frontmatter of an article'),
  actors: asJsonSchema(z.array(actorSchema), 'Who is who'),
  engagements: asJsonSchema(z.array(engagementSchema), 'What took place in the world'),
  sources: asJsonSchema(z.array(sourceSchema), 'What outcomes and engagements rest on'),
  hedges: asJsonSchema(z.array(hedgeSchema), 'How each hedging wording is read'),
};

function asJsonSchema(schema: z.ZodType, title: string) {
  return z.toJSONSchema(schema.meta({ title }), { io: 'input', target: 'draft-07' });
}
