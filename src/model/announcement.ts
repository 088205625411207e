import { z } from 'astro/zod';
import { announcementOutcomes, publishedStatus, publishedStep, stepKinds } from './announcement-status.ts';
import { quoteFields } from './claim.ts';
import { acceptedSchema, daySchema, edtfSchema, idSchema, idsSchema, lineSchema, namedValueSchema } from './fields.ts';
import { bases, announcementKinds } from './vocabulary.ts';

const stepSchema = z.strictObject({
  date: daySchema,
  status: namedValueSchema(stepKinds, publishedStep),
  note: lineSchema,
  sources: idsSchema,
});
export type AnnouncementStep = z.output<typeof stepSchema>;

const outcomeSchema = z.strictObject({
  status: namedValueSchema(announcementOutcomes, publishedStatus),
  engagement: idSchema.optional(),
  note: lineSchema.optional(),
});

/** A visit, meeting, contact or mechanism that a text announces or proposes: a promise, not its keeping. */
export const announcementSchema = z.strictObject({
  id: idSchema,
  ...quoteFields,
  title: lineSchema.optional(),
  kind: z.enum(announcementKinds),
  basis: z.enum(bases),
  by: z.array(idSchema).min(1),
  to: idSchema.optional(),
  with: idsSchema,
  place: lineSchema.optional(),
  window: edtfSchema.optional(),
  windowFrom: lineSchema.optional(),
  history: z.array(stepSchema).prefault([]),
  outcome: outcomeSchema.prefault({ status: 'open' }),
  accepted: acceptedSchema,
});
export type Announcement = z.output<typeof announcementSchema>;
