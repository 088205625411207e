import type { Catalogue } from '../../i18n/catalogue.ts';
import type { AnnouncementStatus, StepKind } from '../../model/announcement-status.ts';
import { publishedStatus, publishedStep, traitsOf, traitsOfStep } from '../../model/announcement-status.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import { verdictTraits } from '../../model/verdict.ts';
import type { Verdict } from '../../model/vocabulary.ts';

/** What came of a claim. */
export function verdictLabel(verdict: Verdict, words: Catalogue): StatusLabel {
  return { value: verdict, label: words.codebook.verdicts[verdict].label, look: verdictTraits[verdict].look };
}

/** What became of an announcement. */
export function statusLabel(status: AnnouncementStatus, words: Catalogue): StatusLabel {
  return { value: publishedStatus(status), label: words.codebook.statuses[status].label, look: traitsOf(status).look };
}

/** What happened to an announcement on a day. */
export function stepLabel(kind: StepKind, words: Catalogue): StatusLabel {
  return { value: publishedStep(kind), label: words.codebook.steps[kind].label, look: traitsOfStep(kind).look };
}
