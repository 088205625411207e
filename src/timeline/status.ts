import { boundsOf } from '../model/edtf/bounds.ts';
import type { Day } from '../model/day.ts';
import { parseDay } from '../model/day.ts';
import type { Visit, VisitStep } from '../model/visit.ts';
import type { Term, VisitStatus } from '../model/vocabulary.ts';
import { outcomes } from '../model/vocabulary.ts';

/** What became of a promise, as of a day. */
export type PromiseStatus = VisitStatus | 'overdue';

/** The codebook's outcomes and the one status that nobody records: it follows from the calendar. */
export const promiseStatuses = {
  ...outcomes,
  overdue: { label: 'overdue', meaning: 'Its window has passed and nothing is recorded.' },
} satisfies Readonly<Record<PromiseStatus, Term>>;

/** The steps that were known on a day. */
export function historyAsOf(visit: Pick<Visit, 'history'>, asOf: Day): readonly VisitStep[] {
  return visit.history.filter(({ date }) => dayOfStep(date) <= asOf);
}

/**
 * Status of a promise as of a day. The recorded outcome stands from the day of the step that brought it about; before
 * that day the newest step that ended the promise stands, or else it is open, or overdue once its window is over.
 */
export function statusAsOf(visit: Pick<Visit, 'history' | 'outcome' | 'window'>, asOf: Day): PromiseStatus {
  const status = outcomeKnown(visit, asOf) ? visit.outcome.status : endedBy(historyAsOf(visit, asOf));
  return status === 'open' && visit.window && boundsOf(visit.window).to <= asOf ? 'overdue' : status;
}

/** Whether the recorded outcome had come about by the day. Without a step that says when, it always had. */
export function outcomeKnown(visit: Pick<Visit, 'history' | 'outcome'>, asOf: Day): boolean {
  const since = visit.history.find(({ status }) => status === visit.outcome.status) ?? visit.history.at(-1);
  return since === undefined || visit.outcome.status === 'open' || dayOfStep(since.date) <= asOf;
}

/** Day number of a recorded step. Steps are checked on reading, so a day that does not exist is our bug. */
export function dayOfStep(date: string): Day {
  const day = parseDay(date);
  if (day === undefined) throw new Error(`"${date}" is not a day: it should have been checked on reading`);
  return day;
}

function endedBy(steps: readonly VisitStep[]): VisitStatus {
  return steps.reduce<VisitStatus>(
    (status, step) => (step.status in outcomes ? (step.status as VisitStatus) : status),
    'open',
  );
}
