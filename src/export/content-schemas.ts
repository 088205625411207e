import { z } from 'astro/zod';
import { desk } from '../i18n/catalogue.ts';
import { hedgeSchema } from '../model/hedge.ts';
import { actorSchema, engagementSchema, sourceSchema } from '../model/registries.ts';
import { tagsSchema } from '../model/tags.ts';
import { toJsonSchema } from './describe-fields.ts';

const { fields } = desk;
const { titles } = fields;
const options = { io: 'input', target: 'draft-07' } as const;

/**
 * What authors write, as JSON Schemas by which editors complete and check it (issue 7, section 2): an article's
 * frontmatter, and each registry as the list that its file is. Draft 7, which every YAML extension reads. What a
 * schema cannot say, such as that an id is known, is for `readout check`.
 */
export const contentSchemas = {
  article: toJsonSchema(tagsSchema.meta({ title: titles.article }), fields.article, options),
  actors: toJsonSchema(z.array(actorSchema).meta({ title: titles.actors }), fields.actors, options),
  engagements: toJsonSchema(z.array(engagementSchema).meta({ title: titles.engagements }), fields.engagements, options),
  sources: toJsonSchema(z.array(sourceSchema).meta({ title: titles.sources }), fields.sources, options),
  hedges: toJsonSchema(z.array(hedgeSchema).meta({ title: titles.hedges }), fields.hedges, options),
};
