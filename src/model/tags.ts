import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';
import { acceptedSchema, daySchema, idSchema, lineSchema, termSchema, urlSchema } from './fields.ts';
import type { FieldForm } from './fields.ts';
import { omissionSchema } from './omission.ts';
import { announcementSchema } from './announcement.ts';
import { textKinds } from './vocabulary.ts';

export const namedActorSchema = z.strictObject({
  id: idSchema.describe('An id of actors.yaml'),
  as: lineSchema.optional().describe('The role the text gives the actor'),
  mentions: z
    .array(lineSchema)
    .default([])
    .describe("Further surface forms in this text, beside the registry's name and aliases"),
  accepted: acceptedSchema,
});
export type NamedActor = z.output<typeof namedActorSchema>;

const textSchema = z
  .strictObject({
    kind: termSchema(textKinds).describe('How the text came about'),
    of: z
      .strictObject({
        title: lineSchema.describe('Its title'),
        authors: z.array(lineSchema).min(1).describe('Who wrote it'),
        publisher: lineSchema.describe('Where it was published'),
        published: daySchema.describe('The day on which it was published, "YYYY-MM-DD" in quotes'),
        url: urlSchema.describe('Its address'),
      })
      .optional()
      .describe('The text that is restated or translated'),
  })
  .refine((text) => text.kind === 'original' || text.kind === 'transcript' || text.of !== undefined, {
    path: ['of'],
    message: 'text-restated' satisfies FieldForm,
  })
  .meta({
    if: { properties: { kind: { enum: ['restatement', 'translation'] } } },
    then: { required: ['of'] },
  });

/** An article's frontmatter: what the text is and what it says. Unknown keys are errors. */
export const tagsSchema = z.strictObject({
  title: lineSchema.describe('Title of the article'),
  description: lineSchema.describe('What it is, in a sentence'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'language-tag' satisfies FieldForm)
    .describe('BCP 47 language tag'),
  text: textSchema.describe('What the text is, and after what'),
  published: daySchema.describe('The day on which it is published here, "YYYY-MM-DD" in quotes'),
  asOf: daySchema.describe('Outcomes were checked up to this day, "YYYY-MM-DD" in quotes'),
  commentsOn: idSchema.optional().describe('The engagement the article is about: an id of engagements.yaml'),
  actors: z.array(namedActorSchema).default([]).describe('Whom the text names'),
  claims: z.array(claimSchema).default([]).describe('What the text claims, in the order of the text'),
  visits: z
    .array(announcementSchema)
    .default([])
    .describe('Visits, meetings, contacts and mechanisms that the text announces or proposes'),
  silences: z
    .array(omissionSchema)
    .default([])
    .describe('What other accounts of the event raise and the text does not'),
});
/** What authors write. */
export type TagsInput = z.input<typeof tagsSchema>;
/** What code reads. */
export type Tags = z.output<typeof tagsSchema>;
