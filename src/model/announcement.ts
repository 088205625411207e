import { z } from 'astro/zod';
import { announcementOutcomes, publishedStatus, publishedStep, stepKinds } from './announcement-status.ts';
import { quoteFields } from './claim.ts';
import {
  acceptedSchema,
  daySchema,
  edtfSchema,
  idSchema,
  idsSchema,
  lineSchema,
  namedTermSchema,
  termSchema,
} from './fields.ts';
import { bases, statuses, steps, announcementKinds } from './vocabulary.ts';

const stepSchema = z.strictObject({
  date: daySchema.describe('The day of the step, "YYYY-MM-DD" in quotes'),
  status: namedTermSchema(stepKinds, steps, publishedStep).describe('What happened to the promise'),
  note: lineSchema.describe('What the record shows'),
  sources: idsSchema.describe('What the step rests on: ids of sources.yaml'),
});
export type AnnouncementStep = z.output<typeof stepSchema>;

const outcomeSchema = z.strictObject({
  status: namedTermSchema(announcementOutcomes, statuses, publishedStatus).describe('What came of the promise'),
  engagement: idSchema
    .optional()
    .describe('The engagement that kept or replaced the promise: an id of engagements.yaml'),
  note: lineSchema.optional().describe('What there is to say about it'),
});

/** A visit, meeting, contact or mechanism that a text announces or proposes: a promise, not its keeping. */
export const announcementSchema = z.strictObject({
  id: idSchema.describe('Chosen by the editor and never derived from the wording: it is the permalink'),
  ...quoteFields,
  title: lineSchema.optional().describe('A short noun phrase for lists; made from who, what and where when left out'),
  kind: termSchema(announcementKinds).describe('What was announced'),
  basis: termSchema(bases).describe('How firmly it was announced'),
  by: z.array(idSchema).min(1).describe('Who travels or takes part: actors by their ids'),
  to: idSchema.optional().describe('To whom the journey goes: an actor by its id'),
  with: idsSchema.describe('Whom they are to meet: actors by their ids'),
  place: lineSchema.optional().describe('Where it was to happen'),
  window: edtfSchema
    .optional()
    .describe('When it was to happen, an EDTF date in quotes; absent where the text gives no time at all'),
  windowFrom: lineSchema.optional().describe('How the window was read from the words'),
  history: z.array(stepSchema).prefault([]).describe('What became of it step by step, oldest first'),
  outcome: outcomeSchema.prefault({ status: 'open' }).describe('What came of it in the end'),
  accepted: acceptedSchema,
});
export type Announcement = z.output<typeof announcementSchema>;
