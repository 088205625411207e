import type { ArticleRule } from './article-rule.ts';
import { actorNotTagged } from './rules/actor-not-tagged.ts';
import { hedgeNotRecorded } from './rules/hedge-not-recorded.ts';
import { likelihoodMixedRows } from './rules/likelihood-mixed-rows.ts';
import { likelihoodWithConfidence } from './rules/likelihood-with-confidence.ts';
import { officeNotHeld } from './rules/office-not-held.ts';
import { outcomeStale } from './rules/outcome-stale.ts';
import { sentenceNoClaim } from './rules/sentence-no-claim.ts';
import { statementRepeatsText } from './rules/statement-repeats-text.ts';
import { verdictNoSource } from './rules/verdict-no-source.ts';
import { verdictWeakSource } from './rules/verdict-weak-source.ts';

/**
 * Rules that help an editor and keep nothing from being published: `readout check` tells of them, a build does not ask.
 * A new one is one file and one line here.
 */
export const articleAdvice: readonly ArticleRule[] = [
  hedgeNotRecorded,
  verdictNoSource,
  verdictWeakSource,
  actorNotTagged,
  officeNotHeld,
  sentenceNoClaim,
  likelihoodWithConfidence,
  likelihoodMixedRows,
  statementRepeatsText,
  outcomeStale,
];
