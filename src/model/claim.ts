import { z } from 'astro/zod';
import { acceptedSchema, daySchema, idSchema, idsSchema, lineSchema } from './fields.ts';
import { likelihoods } from './likelihood.ts';
import { claimTypes, verdicts, valuesOf } from './vocabulary.ts';
import type { VoiceKind } from './vocabulary.ts';

/** Where a tag belongs: words of the text, with as much context as tells equal words apart. */
export const quoteFields = {
  quote: lineSchema,
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
};

const voiceSchema = z.union([
  z.enum(['own', 'unnamed']),
  z.strictObject({ reports: z.array(idSchema).min(1) }),
  z.strictObject({ speaksFor: z.array(idSchema).min(1) }),
]);
export type Voice = z.output<typeof voiceSchema>;

export const claimOutcomeSchema = z.strictObject({
  date: daySchema,
  verdict: z.enum(verdicts),
  reading: z.boolean().default(false),
  conditionHeld: z.boolean().optional(),
  note: lineSchema,
  sources: idsSchema,
});
export type ClaimOutcome = z.output<typeof claimOutcomeSchema>;

export const claimSchema = z.strictObject({
  id: idSchema,
  ...quoteFields,
  statement: lineSchema,
  type: z.enum(claimTypes),
  voice: voiceSchema,
  hedge: lineSchema.optional(),
  likelihood: z.enum(valuesOf(likelihoods)).optional(),
  about: idsSchema,
  askedOf: idsSchema,
  topics: idsSchema,
  condition: lineSchema.optional(),
  supports: idsSchema,
  qualifies: idsSchema,
  opposes: idsSchema,
  resolution: lineSchema.optional(),
  note: lineSchema.optional(),
  weakness: lineSchema.optional(),
  outcomes: z.array(claimOutcomeSchema).default([]),
  accepted: acceptedSchema,
});
export type Claim = z.output<typeof claimSchema>;

/** Which of the four voices speaks. */
export function voiceKind(voice: Voice): VoiceKind {
  if (typeof voice === 'string') return voice;
  return 'reports' in voice ? 'reports' : 'speaksFor';
}

/** Whose words or mind the claim gives, where it is not the authors' own. */
export function voiceActors(voice: Voice): readonly string[] {
  if (typeof voice === 'string') return [];
  return 'reports' in voice ? voice.reports : voice.speaksFor;
}

/** The verdict that stands: the newest outcome, or undefined where none is recorded. */
export function latestOutcome(claim: Pick<Claim, 'outcomes'>): ClaimOutcome | undefined {
  return claim.outcomes.at(-1);
}

/** A name for each outcome of a claim that no other of its has: what a link to the verdict ends in. */
export function outcomeFragments(outcomes: readonly Pick<ClaimOutcome, 'date'>[]): readonly string[] {
  return outcomes.map(({ date }, index) => {
    const before = outcomes.slice(0, index).filter((other) => other.date === date).length;
    return before === 0 ? `verdict-${date}` : `verdict-${date}-${before + 1}`;
  });
}
