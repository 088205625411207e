import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';
import { acceptedSchema, daySchema, idSchema, lineSchema, urlSchema } from './fields.ts';
import type { FieldForm } from './fields.ts';
import { omissionSchema } from './omission.ts';
import { announcementSchema } from './announcement.ts';
import { textKinds } from './vocabulary.ts';

export const namedActorSchema = z.strictObject({
  id: idSchema,
  as: lineSchema.optional(),
  mentions: z.array(lineSchema).default([]),
  accepted: acceptedSchema,
});
export type NamedActor = z.output<typeof namedActorSchema>;

const textSchema = z
  .strictObject({
    kind: z.enum(textKinds),
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
    message: 'text-restated' satisfies FieldForm,
  })
  .meta({
    if: { properties: { kind: { enum: ['restatement', 'translation'] } } },
    then: { required: ['of'] },
  });

/** An article's frontmatter: what the text is and what it says. Unknown keys are errors. */
export const tagsSchema = z.strictObject({
  title: lineSchema,
  description: lineSchema,
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'language-tag' satisfies FieldForm),
  text: textSchema,
  published: daySchema,
  asOf: daySchema,
  commentsOn: idSchema.optional(),
  actors: z.array(namedActorSchema).default([]),
  claims: z.array(claimSchema).default([]),
  visits: z.array(announcementSchema).default([]),
  silences: z.array(omissionSchema).default([]),
});
/** What authors write. */
export type TagsInput = z.input<typeof tagsSchema>;
/** What code reads. */
export type Tags = z.output<typeof tagsSchema>;
