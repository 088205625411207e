import { z } from 'astro/zod';
import { ploverEvents } from './event-codes.ts';
import { acceptedSchema, edtfSchema, idSchema, idsSchema, lineSchema, termSchema, urlSchema } from './fields.ts';
import type { FieldForm } from './fields.ts';
import type { Hedge } from './hedge.ts';
import { actorKinds, channels, engagementKinds, sourceFlags } from './vocabulary.ts';

/** Who is who. */
export const actorSchema = z.strictObject({
  id: idSchema.describe('Chosen by the editor: articles name the actor by it, and it is the address of its page'),
  name: lineSchema.describe('The name as readers see it'),
  kind: termSchema(actorKinds).describe('What the actor is'),
  names: z.record(z.string(), lineSchema).default({}).describe('The name in other scripts, by BCP 47 tag'),
  aliases: z.array(lineSchema).default([]).describe('Other surface forms that a text may use'),
  affiliation: idSchema.optional().describe('The state, government or body the actor belongs to'),
  offices: z
    .array(
      z.strictObject({
        title: lineSchema.describe('The office'),
        of: idSchema.optional().describe('The state, government or body whose office it is'),
        term: edtfSchema.describe('When it was held: an EDTF interval in quotes'),
        sources: idsSchema.describe('What it rests on: ids of sources.yaml'),
      }),
    )
    .default([])
    .describe('Offices the actor held, with their terms'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'wikidata-item' satisfies FieldForm)
    .optional()
    .describe('Item of wikidata.org, only where verified'),
  about: lineSchema.describe('Who or what it is, in a sentence'),
  accepted: acceptedSchema,
});
export type Actor = z.output<typeof actorSchema>;

/** What took place in the world. */
export const engagementSchema = z.strictObject({
  id: idSchema.describe('Chosen by the editor: visits and articles name the engagement by it'),
  kind: termSchema(engagementKinds).describe('What took place'),
  title: lineSchema.describe('What it is called in lists'),
  date: edtfSchema.describe('When it took place: an EDTF date or interval in quotes'),
  place: lineSchema.optional().describe('Where it took place'),
  channel: termSchema(channels).describe('Between which kinds of office'),
  participants: z
    .array(
      z.strictObject({
        actor: idSchema.describe('An id of actors.yaml'),
        side: idSchema.optional().describe('The state or body for which the actor took part'),
        as: lineSchema.optional().describe('The role in which the actor took part'),
      }),
    )
    .default([])
    .describe('Who took part'),
  cameo: z
    .array(z.string().regex(/^\d{2,4}$/, 'cameo-code' satisfies FieldForm))
    .default([])
    .describe('CAMEO codes. Event codes are strings: "010" and "10" differ'),
  plover: z
    .strictObject({
      event: termSchema(ploverEvents).describe('Event of the PLOVER scheme'),
      mode: z
        .string()
        .regex(/^[a-z-]+$/)
        .optional()
        .describe('How it was done, by the PLOVER mode'),
    })
    .optional()
    .describe('What it is in the PLOVER scheme'),
  about: lineSchema.describe('What took place, in a sentence or two'),
  sources: idsSchema.describe('What it rests on: ids of sources.yaml'),
});
export type Engagement = z.output<typeof engagementSchema>;

/** What outcomes and engagements rest on. */
export const sourceSchema = z.strictObject({
  id: idSchema.describe('Chosen by the editor: outcomes and engagements name the source by it'),
  title: lineSchema.describe(
    'The title, or a description in square-bracket-free words where the page has none we know',
  ),
  publisher: lineSchema.describe('Who published it'),
  published: edtfSchema.optional().describe('An EDTF date in quotes. Absent where the page shows no date'),
  url: urlSchema.describe('Its address'),
  flag: termSchema(sourceFlags).describe('What kind of source it is'),
  note: lineSchema.optional().describe('What a reader should know about it'),
});
export type Source = z.output<typeof sourceSchema>;

/** The shared files of a site's content, in file order. */
export interface Registries {
  readonly actors: readonly Actor[];
  readonly engagements: readonly Engagement[];
  readonly sources: readonly Source[];
  readonly hedges: readonly Hedge[];
}
