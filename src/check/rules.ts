import type { ArticleRule, RegistryRule } from './subjects.ts';
import { actorNotMentioned } from './rules/actor-not-mentioned.ts';
import { actorNotTagged } from './rules/actor-not-tagged.ts';
import { aliasDuplicate } from './rules/alias-duplicate.ts';
import { argumentFailedGround } from './rules/argument-failed-ground.ts';
import { argumentNoGrounds } from './rules/argument-no-grounds.ts';
import { argumentOpposedGround } from './rules/argument-opposed-ground.ts';
import { dateAsOfBeforeText } from './rules/date-as-of-before-text.ts';
import { forecastNoResolution } from './rules/forecast-no-resolution.ts';
import { hedgeNotInQuote } from './rules/hedge-not-in-quote.ts';
import { hedgeNotRecorded } from './rules/hedge-not-recorded.ts';
import { historyOutOfOrder } from './rules/history-out-of-order.ts';
import { idDuplicate } from './rules/id-duplicate.ts';
import { idReserved } from './rules/id-reserved.ts';
import { likelihoodMixedRows } from './rules/likelihood-mixed-rows.ts';
import { likelihoodNotByTable } from './rules/likelihood-not-by-table.ts';
import { likelihoodNotForecast } from './rules/likelihood-not-forecast.ts';
import { likelihoodWithConfidence } from './rules/likelihood-with-confidence.ts';
import { linkDead } from './rules/link-dead.ts';
import { officeNotHeld } from './rules/office-not-held.ts';
import { outcomeAfterAsOf } from './rules/outcome-after-as-of.ts';
import { outcomeBeforeText } from './rules/outcome-before-text.ts';
import { outcomeStale } from './rules/outcome-stale.ts';
import { permalinkAmbiguous } from './rules/permalink-ambiguous.ts';
import { permalinkChanged } from './rules/permalink-changed.ts';
import { permalinkGone } from './rules/permalink-gone.ts';
import { permalinkIdReused } from './rules/permalink-id-reused.ts';
import { permalinkMissing } from './rules/permalink-missing.ts';
import { permalinkMoved } from './rules/permalink-moved.ts';
import { permalinkParagraphLost } from './rules/permalink-paragraph-lost.ts';
import { permalinkReworded } from './rules/permalink-reworded.ts';
import { quoteAmbiguous } from './rules/quote-ambiguous.ts';
import { quoteNotFound } from './rules/quote-not-found.ts';
import { referenceUnknownActor } from './rules/reference-unknown-actor.ts';
import { referenceUnknownClaim } from './rules/reference-unknown-claim.ts';
import { referenceUnknownEngagement } from './rules/reference-unknown-engagement.ts';
import { referenceUnknownSource } from './rules/reference-unknown-source.ts';
import { registryDuplicateId } from './rules/registry-duplicate-id.ts';
import { registryNotAccepted } from './rules/registry-not-accepted.ts';
import { registryUnknownActor } from './rules/registry-unknown-actor.ts';
import { registryUnknownSource } from './rules/registry-unknown-source.ts';
import { relationCircle } from './rules/relation-circle.ts';
import { relationSelf } from './rules/relation-self.ts';
import { sentenceNoClaim } from './rules/sentence-no-claim.ts';
import { silenceClaimed } from './rules/silence-claimed.ts';
import { silenceDuplicate } from './rules/silence-duplicate.ts';
import { silenceOutsideDays } from './rules/silence-outside-days.ts';
import { sourceNoDate } from './rules/source-no-date.ts';
import { statementRepeatsText } from './rules/statement-repeats-text.ts';
import { suggestionNotAccepted } from './rules/suggestion-not-accepted.ts';
import { verdictNoSource } from './rules/verdict-no-source.ts';
import { verdictWeakSource } from './rules/verdict-weak-source.ts';
import { visitNoEngagement } from './rules/visit-no-engagement.ts';
import { visitOverdue } from './rules/visit-overdue.ts';

/** Every rule that an article must pass. A new rule is one file and one line here. */
export const articleRules: readonly ArticleRule[] = [
  suggestionNotAccepted,
  idDuplicate,
  idReserved,
  quoteNotFound,
  quoteAmbiguous,
  hedgeNotInQuote,
  referenceUnknownActor,
  referenceUnknownClaim,
  referenceUnknownEngagement,
  referenceUnknownSource,
  relationSelf,
  relationCircle,
  argumentOpposedGround,
  argumentNoGrounds,
  argumentFailedGround,
  silenceDuplicate,
  silenceOutsideDays,
  silenceClaimed,
  outcomeBeforeText,
  dateAsOfBeforeText,
  outcomeAfterAsOf,
  historyOutOfOrder,
  actorNotMentioned,
  likelihoodNotForecast,
  likelihoodNotByTable,
  forecastNoResolution,
  visitNoEngagement,
  visitOverdue,
  permalinkMoved,
  permalinkChanged,
  permalinkReworded,
  permalinkAmbiguous,
  permalinkGone,
  permalinkMissing,
  permalinkParagraphLost,
  permalinkIdReused,
  linkDead,
];

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

/** Every rule that the registries must pass. A new rule is one file and one line here. */
export const registryRules: readonly RegistryRule[] = [
  registryNotAccepted,
  registryDuplicateId,
  registryUnknownActor,
  registryUnknownSource,
  aliasDuplicate,
  sourceNoDate,
];
