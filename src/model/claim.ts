import { z } from 'astro/zod';
import { acceptedSchema, daySchema, idSchema, idsSchema, lineSchema, termSchema } from './fields.ts';
import { likelihoods } from './likelihood.ts';
import { claimTypes, verdicts, voices } from './vocabulary.ts';
import type { VoiceKind } from './vocabulary.ts';

/** Where a tag belongs: words of the text, with as much context as tells equal words apart. */
export const quoteFields = {
  quote: lineSchema.describe('Words of the text, exactly as the page shows them'),
  prefix: z.string().min(1).optional().describe('Words right before the quote, where the text has it more than once'),
  suffix: z.string().min(1).optional().describe('Words right after the quote, where the text has it more than once'),
};

const voiceSchema = z.union([
  z.enum(['own', 'unnamed']),
  z.strictObject({ reports: z.array(idSchema).min(1).describe(`${voices.reports.meaning} Actors by their ids`) }),
  z.strictObject({ speaksFor: z.array(idSchema).min(1).describe(`${voices.speaksFor.meaning} Actors by their ids`) }),
]);
export type Voice = z.output<typeof voiceSchema>;

export const claimOutcomeSchema = z.strictObject({
  date: daySchema.describe('The day from which the verdict stands'),
  verdict: termSchema(verdicts).describe('What came of the claim'),
  reading: z
    .boolean()
    .default(false)
    .describe("True where the verdict is the editor's judgement rather than plain record"),
  conditionHeld: z
    .boolean()
    .optional()
    .describe(
      'For a claim with a condition: whether that had come about. A forecast whose condition failed is not scored',
    ),
  note: lineSchema.describe('What the record shows'),
  sources: idsSchema.describe('What the verdict rests on: ids of sources.yaml'),
});
export type ClaimOutcome = z.output<typeof claimOutcomeSchema>;

export const claimSchema = z.strictObject({
  id: idSchema.describe('Chosen by the editor and never derived from the wording: it is the permalink'),
  ...quoteFields,
  statement: lineSchema.describe('What is claimed, in one plain sentence of ours'),
  type: termSchema(claimTypes).describe('What kind of claim it is'),
  voice: voiceSchema.describe('Who speaks: own, unnamed, or reports or speaksFor with the actors'),
  hedge: lineSchema.optional().describe('Words inside the quote that say how surely'),
  likelihood: termSchema(likelihoods).optional().describe('The ICD 203 band of the hedge'),
  about: idsSchema.describe('Whom it is about: actors by their ids'),
  askedOf: idsSchema.describe('For a demand: who is asked'),
  topics: idsSchema.describe('What it is about'),
  condition: lineSchema.optional().describe('What has to come about first, where the claim holds only then'),
  supports: idsSchema.describe('Claims for which it is given as a ground, by their ids'),
  qualifies: idsSchema.describe('Claims that it limits without denying them, by their ids'),
  opposes: idsSchema.describe('Claims that it speaks against, by their ids'),
  resolution: lineSchema.optional().describe('For a forecast: what would count, and by when'),
  note: lineSchema.optional().describe("The editor's remark on the claim itself, apart from what came of it"),
  weakness: lineSchema
    .optional()
    .describe(
      "The editor's word on why it stands weakly in the argument: shown there, and the answer to a warning of check",
    ),
  outcomes: z.array(claimOutcomeSchema).default([]).describe('What came of it, oldest first'),
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
