import { z } from 'astro/zod';
import { quoteFields } from './claim.ts';
import { acceptedSchema, daySchema, edtfSchema, idSchema, idsSchema, lineSchema } from './fields.ts';
import { bases, outcomes, steps, valuesOf, visitKinds } from './vocabulary.ts';

const stepSchema = z.strictObject({
  date: daySchema,
  status: z.enum(valuesOf(steps)),
  note: lineSchema,
  sources: idsSchema,
});
export type VisitStep = z.output<typeof stepSchema>;

const outcomeSchema = z.strictObject({
  status: z.enum(valuesOf(outcomes)),
  /** The engagement that kept or replaced the promise. */
  engagement: idSchema.optional(),
  note: lineSchema.optional(),
});

/** A visit, meeting, contact or mechanism that a text announces or proposes: a promise, not its keeping. */
export const visitSchema = z.strictObject({
  id: idSchema,
  ...quoteFields,
  /** A short noun phrase for lists; made from who, what and where when left out. */
  title: lineSchema.optional(),
  kind: z.enum(valuesOf(visitKinds)),
  basis: z.enum(valuesOf(bases)),
  by: z.array(idSchema).min(1),
  to: idSchema.optional(),
  with: idsSchema,
  place: lineSchema.optional(),
  /** When it was to happen; absent where the text gives no time at all. */
  window: edtfSchema.optional(),
  /** How the window was read from the words. */
  windowFrom: lineSchema.optional(),
  history: z.array(stepSchema).default([]),
  outcome: outcomeSchema.default({ status: 'open' }),
  accepted: acceptedSchema,
});
export type Visit = z.output<typeof visitSchema>;
