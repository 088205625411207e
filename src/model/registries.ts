import { z } from 'astro/zod';
import { acceptedSchema, edtfSchema, idSchema, idsSchema, lineSchema, urlSchema } from './fields.ts';
import type { FieldForm } from './fields.ts';
import type { Hedge } from './hedge.ts';
import { actorKinds, channels, engagementKinds, ploverEvents, sourceFlags } from './vocabulary.ts';

/** Who is who. */
export const actorSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  kind: z.enum(actorKinds),
  names: z.record(z.string(), lineSchema).default({}),
  aliases: z.array(lineSchema).default([]),
  affiliation: idSchema.optional(),
  offices: z
    .array(
      z.strictObject({
        title: lineSchema,
        of: idSchema.optional(),
        term: edtfSchema,
        sources: idsSchema,
      }),
    )
    .default([]),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'wikidata-item' satisfies FieldForm)
    .optional(),
  about: lineSchema,
  accepted: acceptedSchema,
});
export type Actor = z.output<typeof actorSchema>;

/** What took place in the world. */
export const engagementSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(engagementKinds),
  title: lineSchema,
  date: edtfSchema,
  place: lineSchema.optional(),
  channel: z.enum(channels),
  participants: z
    .array(
      z.strictObject({
        actor: idSchema,
        side: idSchema.optional(),
        as: lineSchema.optional(),
      }),
    )
    .default([]),
  cameo: z.array(z.string().regex(/^\d{2,4}$/, 'cameo-code' satisfies FieldForm)).default([]),
  plover: z
    .strictObject({
      event: z.enum(ploverEvents),
      mode: z
        .string()
        .regex(/^[a-z-]+$/)
        .optional(),
    })
    .optional(),
  about: lineSchema,
  sources: idsSchema,
});
export type Engagement = z.output<typeof engagementSchema>;

/** What outcomes and engagements rest on. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  publisher: lineSchema,
  published: edtfSchema.optional(),
  url: urlSchema,
  flag: z.enum(sourceFlags),
  note: lineSchema.optional(),
});
export type Source = z.output<typeof sourceSchema>;

/** The shared files of a site's content, in file order. */
export interface Registries {
  readonly actors: readonly Actor[];
  readonly engagements: readonly Engagement[];
  readonly sources: readonly Source[];
  readonly hedges: readonly Hedge[];
}
