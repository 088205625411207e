import { z } from 'astro/zod';
import { ploverEvents } from './event-codes.ts';
import { acceptedSchema, edtfSchema, idSchema, idsSchema, lineSchema, urlSchema } from './fields.ts';
import type { Hedge } from './hedge.ts';
import { actorKinds, channels, engagementKinds, sourceFlags, valuesOf } from './vocabulary.ts';

/** Who is who. */
export const actorSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  kind: z.enum(valuesOf(actorKinds)),
  /** The name in other scripts, by BCP 47 tag. */
  names: z.record(z.string(), lineSchema).default({}),
  /** Other surface forms that a text may use. */
  aliases: z.array(lineSchema).default([]),
  /** The state, government or body the actor belongs to. */
  affiliation: idSchema.optional(),
  offices: z
    .array(z.strictObject({ title: lineSchema, of: idSchema.optional(), term: edtfSchema, sources: idsSchema }))
    .default([]),
  /** Item of wikidata.org, only where verified. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'a Wikidata item such as "Q148"')
    .optional(),
  about: lineSchema,
  accepted: acceptedSchema,
});
export type Actor = z.output<typeof actorSchema>;

/** What took place in the world. */
export const engagementSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(valuesOf(engagementKinds)),
  title: lineSchema,
  date: edtfSchema,
  place: lineSchema.optional(),
  channel: z.enum(valuesOf(channels)),
  participants: z
    .array(
      z.strictObject({
        actor: idSchema,
        /** The state or body for which the actor took part. */
        side: idSchema.optional(),
        as: lineSchema.optional(),
      }),
    )
    .default([]),
  /** Event codes are strings: "010" and "10" differ. */
  cameo: z.array(z.string().regex(/^\d{2,4}$/, 'a CAMEO code, quoted')).default([]),
  plover: z
    .strictObject({
      event: z.enum(valuesOf(ploverEvents)),
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
  /** The title, or a description in square-bracket-free words where the page has none we know. */
  title: lineSchema,
  publisher: lineSchema,
  /** Absent where the page shows no date. */
  published: edtfSchema.optional(),
  url: urlSchema,
  flag: z.enum(valuesOf(sourceFlags)),
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
