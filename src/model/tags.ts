import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';
import { acceptedSchema, daySchema, idSchema, lineSchema, urlSchema } from './fields.ts';
import { silenceSchema } from './silence.ts';
import { visitSchema } from './visit.ts';
import { textKinds, valuesOf } from './vocabulary.ts';

export const namedActorSchema = z.strictObject({
  id: idSchema,
  /** The role the text gives the actor. */
  as: lineSchema.optional(),
  /** Further surface forms in this text, beside the registry's name and aliases. */
  mentions: z.array(lineSchema).default([]),
  accepted: acceptedSchema,
});
export type NamedActor = z.output<typeof namedActorSchema>;

const textSchema = z
  .strictObject({
    kind: z.enum(valuesOf(textKinds)),
    of: z
      .strictObject({
        title: lineSchema,
        authors: z.array(lineSchema).min(1),
        publisher: lineSchema,
        published: daySchema,
        url: urlSchema,
      })
      .optional(),
  })
  .refine((text) => text.kind === 'original' || text.kind === 'transcript' || text.of !== undefined, {
    path: ['of'],
    message: 'the text that is restated or translated',
  });

/** An article's frontmatter: what the text is and what it says. Unknown keys are errors. */
export const tagsSchema = z.strictObject({
  title: lineSchema,
  description: lineSchema,
  /** BCP 47 language tag. */
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag'),
  text: textSchema,
  published: daySchema,
  /** Outcomes were checked up to this day. */
  asOf: daySchema,
  /** The engagement the article is about. */
  commentsOn: idSchema.optional(),
  actors: z.array(namedActorSchema).default([]),
  claims: z.array(claimSchema).default([]),
  visits: z.array(visitSchema).default([]),
  /** What other accounts of the event raise and the text does not. */
  silences: z.array(silenceSchema).default([]),
});
/** What authors write. */
export type TagsInput = z.input<typeof tagsSchema>;
/** What code reads. */
export type Tags = z.output<typeof tagsSchema>;
