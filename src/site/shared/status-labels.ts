import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Claim } from '../../model/claim.ts';
import type { AnnouncementStatus, StepKind } from '../../model/announcement-status.ts';
import { publishedStatus, publishedStep, traitsOf, traitsOfStep } from '../../model/announcement-status.ts';
import { parseDayOrThrow } from '../../model/day.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import { verdictTraits } from '../../model/verdict.ts';
import type { Verdict } from '../../model/vocabulary.ts';

/** What came of a claim. */
export function verdictLabel(verdict: Verdict, words: Catalogue): StatusLabel {
  return { value: verdict, label: words.codebook.verdicts[verdict].label, look: verdictTraits[verdict].look };
}

/** The verdicts that stood on a claim from when, oldest first: what `asOf` would say of it on any day. */
export function listVerdictStates({ outcomes }: Pick<Claim, 'outcomes'>, words: Catalogue): Valid<StatusLabel>[] {
  return coalesceStates(
    outcomes.map(({ date, verdict }) => ({ day: parseDayOrThrow(date), date, verdict })),
    ({ date, verdict }) => ({ ...verdictLabel(verdict, words), day: dayWords(date, words.lang) }),
  );
}

/** What became of an announcement. */
export function statusLabel(status: AnnouncementStatus, words: Catalogue): StatusLabel {
  return { value: publishedStatus(status), label: words.codebook.statuses[status].label, look: traitsOf(status).look };
}

/** What happened to an announcement on a day. */
export function stepLabel(kind: StepKind, words: Catalogue): StatusLabel {
  return { value: publishedStep(kind), label: words.codebook.steps[kind].label, look: traitsOfStep(kind).look };
}
