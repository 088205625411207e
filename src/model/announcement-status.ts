import type { OutcomeLook } from './status-label.ts';

/** How an announcement counts in the score; what is open or overdue counts on neither side. */
export type ScoreClass = 'kept' | 'kept-late' | 'failed' | 'open' | 'overdue';

interface Named {
  /** Its name in content, data and addresses, where that is not the key: what was published keeps its name. */
  readonly published?: string;
}

/** What can be recorded as a dated step of an announcement's history. */
interface StepTraits<Status = AnnouncementStatus> extends Named {
  /** Where an announcement stands after it while its window lasts and no outcome is recorded; open, where it says none. */
  readonly then?: Status;
  /** The PLOVER event that it is: a step towards the thing agrees to it, calling it off rejects it. */
  readonly plover?: 'AGREE' | 'REJECT';
  /** The thing was put off: to another day, once one is named. */
  readonly putsOff?: true;
}

/** What an announcement can be on its article's as-of day. */
interface StatusTraits extends Named {
  /** Authors record it as the outcome; what they do not record follows from the steps and the calendar. */
  readonly recorded?: true;
  /** What ended it: something that took place, and has a record of its own, or nothing of the kind. */
  readonly endedBy?: 'engagement' | 'nothing';
  readonly score: ScoreClass;
  /**
   * STATUS of its calendar entry (RFC 5545, section 3.8.1.11). What is confirmed stands on the days of the engagement, and
   * is tentative where these are in doubt; everything else stands on its window.
   */
  readonly calendar: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** `eventStatus` of schema.org. Of what is scheduled, the steps tell whether it was put off. */
  readonly event: 'EventScheduled' | 'EventCancelled';
}

interface Entry<Status = AnnouncementStatus> {
  readonly look: OutcomeLook;
  readonly step?: StepTraits<Status>;
  readonly status?: StatusTraits;
}

/**
 * All that depends on how an announcement stands, beside its words. A new step, outcome or status is one entry here, and
 * its words where the compiler asks for them.
 */
const entries = {
  announced: {
    look: { shape: 'ring', tone: 'pending' },
    step: { then: 'announced', plover: 'AGREE' },
    status: { score: 'open', calendar: 'TENTATIVE', event: 'EventScheduled' },
  },
  invited: {
    look: { shape: 'ring', tone: 'pending' },
    step: { then: 'announced', plover: 'AGREE' },
  },
  accepted: {
    look: { shape: 'ring', tone: 'pending' },
    step: { then: 'announced', plover: 'AGREE' },
  },
  scheduled: {
    look: { shape: 'ring', tone: 'pending' },
    step: { then: 'scheduled', plover: 'AGREE' },
    status: { score: 'open', calendar: 'TENTATIVE', event: 'EventScheduled' },
  },
  postponed: {
    look: { shape: 'half', tone: 'open' },
    step: { published: 'slipped', putsOff: true },
  },
  held: {
    look: { shape: 'disc', tone: 'kept' },
    step: {},
    status: { recorded: true, endedBy: 'engagement', score: 'kept', calendar: 'CONFIRMED', event: 'EventScheduled' },
  },
  'held-late': {
    look: { shape: 'half', tone: 'open' },
    status: {
      published: 'slipped',
      endedBy: 'engagement',
      score: 'kept-late',
      calendar: 'CONFIRMED',
      event: 'EventScheduled',
    },
  },
  replaced: {
    look: { shape: 'half', tone: 'open' },
    step: {},
    status: { recorded: true, endedBy: 'engagement', score: 'failed', calendar: 'CANCELLED', event: 'EventCancelled' },
  },
  cancelled: {
    look: { shape: 'cross', tone: 'missed' },
    step: { plover: 'REJECT' },
    status: { recorded: true, endedBy: 'nothing', score: 'failed', calendar: 'CANCELLED', event: 'EventCancelled' },
  },
  lapsed: {
    look: { shape: 'cross', tone: 'missed' },
    step: {},
    status: { recorded: true, endedBy: 'nothing', score: 'failed', calendar: 'CANCELLED', event: 'EventCancelled' },
  },
  open: {
    look: { shape: 'ring', tone: 'open' },
    status: { recorded: true, score: 'open', calendar: 'TENTATIVE', event: 'EventScheduled' },
  },
  overdue: {
    look: { shape: 'ring', tone: 'open' },
    status: { score: 'overdue', calendar: 'TENTATIVE', event: 'EventScheduled' },
  },
} as const satisfies Readonly<Record<string, Entry<string>>>;

type Entries = typeof entries;
type Key = keyof Entries;
type KeysWith<Part> = { [K in Key]: Entries[K] extends Part ? K : never }[Key];

/** A kind of step, by its name in code. */
export type StepKind = KeysWith<{ step: object }>;
/** What became of an announcement. */
export type AnnouncementStatus = KeysWith<{ status: object }>;
/** What an author records of its end. */
export type AnnouncementOutcome = KeysWith<{ status: { recorded: true } }>;

const keys = Object.keys(entries) as readonly Key[];
export const stepKinds = keys.filter((key): key is StepKind => 'step' in entries[key]);
export const announcementStatuses = keys.filter((key): key is AnnouncementStatus => 'status' in entries[key]);
export const announcementOutcomes = announcementStatuses.filter(isOutcome);

export function traitsOf(status: AnnouncementStatus): StatusTraits & Pick<Entry, 'look'> {
  const { look, status: traits } = entries[status];
  return { look, ...traits };
}

export function traitsOfStep(kind: StepKind): StepTraits & Pick<Entry, 'look'> {
  const { look, step } = entries[kind];
  return { look, ...step };
}

/** The name of a status in content, data and addresses. */
export function publishedStatus(status: AnnouncementStatus): string {
  return traitsOf(status).published ?? status;
}

/** The name of a step in content, data and addresses. */
export function publishedStep(kind: StepKind): string {
  return traitsOfStep(kind).published ?? kind;
}

/** Whether authors record it as the outcome. */
export function isOutcome(key: StepKind | AnnouncementStatus): key is AnnouncementOutcome {
  const entry: Entry = entries[key];
  return entry.status?.recorded === true;
}

/** Whether a step of this kind ends an announcement, one way or the other. */
export function isEnding(kind: StepKind): kind is StepKind & AnnouncementOutcome {
  return isOutcome(kind);
}

/** Whether what was announced took place, be it late. */
export function isKept(status: AnnouncementStatus): boolean {
  const { score } = traitsOf(status);
  return score === 'kept' || score === 'kept-late';
}

/** Whether an announcement came to an end with nothing that took place: the day of such a step is the day it ended. */
export function endsWithNothing(kind: StepKind): boolean {
  return isEnding(kind) && traitsOf(kind).endedBy === 'nothing';
}
