import type { Article } from '../model/article.ts';
import { recordedDay } from '../model/day.ts';
import { boundsOf } from '../model/edtf/bounds.ts';
import type { Library } from '../model/library.ts';
import { entry } from '../model/library.ts';
import type { Visit } from '../model/visit.ts';
import type { Step, Term, VisitStatus } from '../model/vocabulary.ts';
import { outcomes } from '../model/vocabulary.ts';
import { startDay } from './start-day.ts';

/** What became of a promise. */
export type PromiseStatus = VisitStatus | 'announced' | 'scheduled' | 'slipped' | 'overdue';

/** The codebook's outcomes, and those that nobody records: they follow from the steps and the calendar. */
export const promiseStatuses = {
  announced: { label: 'announced', meaning: 'Open; one side or both have said that it is to come, without a day.' },
  scheduled: { label: 'scheduled', meaning: 'Open; its day is fixed.' },
  held: outcomes.held,
  slipped: { label: 'held late', meaning: 'It took place after the end of its window.' },
  replaced: outcomes.replaced,
  cancelled: outcomes.cancelled,
  lapsed: outcomes.lapsed,
  open: outcomes.open,
  overdue: { label: 'overdue', meaning: 'Its window has passed and nothing is recorded.' },
} satisfies Readonly<Record<PromiseStatus, Term>>;

/** A promise that nothing has settled yet, by the step that stands; once a window is over it is overdue. */
const underWay: Readonly<Partial<Record<Step, PromiseStatus>>> = {
  announced: 'announced',
  invited: 'announced',
  accepted: 'announced',
  scheduled: 'scheduled',
};

/** Status of a promise on its article's as-of day. For an earlier day ask it of `asOf(library, day)`. */
export function promiseStatus(
  { history, outcome, window }: Pick<Visit, 'history' | 'outcome' | 'window'>,
  { article, library }: { article: Pick<Article, 'asOf'>; library: Pick<Library, 'engagements'> },
): PromiseStatus {
  const end = window ? boundsOf(window).to : Infinity;
  if (outcome.status === 'held') {
    const first = outcome.engagement && startDay(entry(library.engagements, outcome.engagement).date);
    return typeof first === 'number' && first >= end ? 'slipped' : 'held';
  }
  if (outcome.status !== 'open') return outcome.status;
  if (end <= recordedDay(article.asOf)) return 'overdue';
  const step = history.at(-1);
  return (step && underWay[step.status]) ?? 'open';
}

/** Whether what was promised took place, be it late. */
export function isKept(status: PromiseStatus): boolean {
  return status === 'held' || status === 'slipped';
}
