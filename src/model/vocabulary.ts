import type { AnnouncementStatus, StepKind } from './announcement-status.ts';

/**
 * Every closed list of values that an author may write, each with the label the pages show and the
 * meaning the method page prints. Schemas, notes and the codebook are all made from these tables, so
 * none of them can drift from the others.
 */
export interface Term {
  /** As a reader sees it, in lower case. */
  readonly label: string;
  /** One or two sentences in plain words. */
  readonly meaning: string;
}

type Vocabulary = Readonly<Record<string, Term>>;

/** The values of a vocabulary as the tuple that a Zod enum wants. */
export function valuesOf<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}

export const claimTypes = {
  description: { label: 'description', meaning: 'Says how things are or were. Could be checked against the record.' },
  explanation: { label: 'explanation', meaning: 'Says why something is so, or what follows from what.' },
  evaluation: { label: 'judgement', meaning: 'Weighs something: how important, good, likely to matter or new it is.' },
  forecast: { label: 'forecast', meaning: 'Says what will, may or would happen after the day of the text.' },
  demand: { label: 'demand', meaning: 'Asks a named party to do something, or says that it must.' },
  proposal: { label: 'proposal', meaning: 'Suggests a course without requiring it of anyone.' },
  commitment: { label: 'commitment', meaning: 'A party binds itself, in its own voice or as reported.' },
} satisfies Vocabulary;
export type ClaimType = keyof typeof claimTypes;

export const voices = {
  own: { label: 'the authors', meaning: 'The authors say so in their own voice.' },
  unnamed: { label: 'nobody named', meaning: 'Put as what is expected or believed, by nobody who is named.' },
  reports: { label: 'reported', meaning: 'The authors report what somebody else said, agreed or wants.' },
  speaksFor: { label: 'spoken for', meaning: 'The authors say what a party thinks or will do, citing nobody.' },
} satisfies Vocabulary;
export type VoiceKind = keyof typeof voices;

export const verdicts = {
  'borne-out': { label: 'borne out', meaning: 'What was claimed came about.' },
  partly: {
    label: 'partly borne out',
    meaning: 'A part came about and a part did not, or it did so in a weaker form.',
  },
  'not-borne-out': { label: 'not borne out', meaning: 'It did not come about in the time and manner claimed.' },
  open: { label: 'open', meaning: 'The time it speaks of is not over, or the record does not settle it yet.' },
  'not-checkable': {
    label: 'not checkable',
    meaning: 'No record could settle it: no measure, no subject or no end is given.',
  },
} satisfies Vocabulary;
export type Verdict = keyof typeof verdicts;

export const relations = {
  supports: { label: 'supports', meaning: 'Is given as a ground for the other claim.' },
  qualifies: { label: 'qualifies', meaning: 'Limits the other claim without denying it.' },
  opposes: { label: 'opposes', meaning: 'Speaks against the other claim, or against what it reports.' },
} satisfies Vocabulary;
export type Relation = keyof typeof relations;

export const announcementKinds = {
  visit: { label: 'visit', meaning: 'One side travels to the other.' },
  meeting: { label: 'meeting', meaning: 'Named people come together, wherever it may be.' },
  talks: { label: 'talks', meaning: 'Officials negotiate or consult on a subject.' },
  contact: { label: 'contact', meaning: 'Some exchange between offices, in a form that is not said.' },
  mechanism: { label: 'mechanism', meaning: 'A standing channel: a dialogue, a working group.' },
} satisfies Vocabulary;
export type AnnouncementKind = keyof typeof announcementKinds;

export const bases = {
  agreed: { label: 'agreed', meaning: 'Both sides are said to have agreed to it.' },
  invited: { label: 'invited', meaning: 'One side asked the other to come.' },
  expected: { label: 'expected', meaning: 'Said to be coming; nobody is said to have agreed.' },
  possible: { label: 'possible', meaning: 'Said to be something that may happen.' },
  proposed: { label: 'proposed', meaning: 'The authors suggest it.' },
} satisfies Vocabulary;
export type Basis = keyof typeof bases;

export const steps = {
  announced: { label: 'announced', meaning: 'Said in public for the first time.' },
  invited: { label: 'invited', meaning: 'An invitation was given.' },
  accepted: { label: 'accepted', meaning: 'The invitation was accepted, without a day.' },
  scheduled: { label: 'scheduled', meaning: 'A day was fixed.' },
  postponed: { label: 'slipped', meaning: 'It was put off.' },
  held: { label: 'held', meaning: 'It took place.' },
  replaced: { label: 'replaced', meaning: 'Something else took place in its stead.' },
  cancelled: { label: 'cancelled', meaning: 'It was called off by somebody.' },
  lapsed: { label: 'lapsed', meaning: 'It can no longer take place as announced.' },
} satisfies Readonly<Record<StepKind, Term>>;

export const statuses = {
  announced: { label: 'announced', meaning: 'Open; one side or both have said that it is to come, without a day.' },
  scheduled: { label: 'scheduled', meaning: 'Open; its day is fixed.' },
  held: { label: 'held', meaning: 'What was announced took place.' },
  'held-late': { label: 'held late', meaning: 'It took place after the end of its window.' },
  replaced: { label: 'replaced', meaning: 'It did not take place; something else did in its stead.' },
  cancelled: { label: 'cancelled', meaning: 'It was called off.' },
  lapsed: { label: 'lapsed', meaning: 'Its time passed, or it became impossible, and nothing took its place.' },
  open: { label: 'open', meaning: 'Its time is not over, or the record does not say.' },
  overdue: { label: 'overdue', meaning: 'Its window has passed and nothing is recorded.' },
} satisfies Readonly<Record<AnnouncementStatus, Term>>;

export const actorKinds = {
  person: { label: 'person', meaning: 'A named human being.' },
  state: { label: 'state', meaning: 'A country, acting as one.' },
  government: { label: 'government', meaning: 'The administration of a country in a period.' },
  institution: { label: 'institution', meaning: 'An organisation with a name of its own.' },
  group: { label: 'group', meaning: 'People or states taken together without a common office.' },
} satisfies Vocabulary;
export type ActorKind = keyof typeof actorKinds;

export const engagementKinds = {
  visit: { label: 'visit', meaning: 'A journey by one side to the other.' },
  meeting: { label: 'meeting', meaning: 'An encounter in person that is not a visit of its own.' },
  call: { label: 'call', meaning: 'A conversation by telephone or video.' },
  talks: { label: 'talks', meaning: 'A round of consultation or a standing group at work.' },
  statement: { label: 'statement', meaning: 'A document or declaration issued by one side or both.' },
  measure: { label: 'measure', meaning: 'An act of government: an order, a rule, a tariff, a listing, a ruling.' },
  appointment: { label: 'appointment', meaning: 'A change of who holds an office.' },
} satisfies Vocabulary;
export type EngagementKind = keyof typeof engagementKinds;

export const channels = {
  leaders: { label: 'leaders', meaning: 'Presidents and those who act as their personal envoys.' },
  diplomacy: { label: 'diplomacy', meaning: 'Foreign ministries and national security advisers.' },
  treasury: { label: 'treasury', meaning: 'Finance ministries and central banks.' },
  commerce: { label: 'commerce', meaning: 'Trade and commerce ministries; tariffs and export controls.' },
  climate: { label: 'climate', meaning: 'Climate envoys and environment ministries.' },
  military: { label: 'military', meaning: 'Defence ministries and armed forces.' },
  'science-and-technology': {
    label: 'science and technology',
    meaning: 'Research, artificial intelligence, standards.',
  },
  'law-enforcement': { label: 'law enforcement', meaning: 'Police, narcotics control and justice.' },
} satisfies Vocabulary;
export type Channel = keyof typeof channels;

export const sourceFlags = {
  official: { label: 'official', meaning: 'Published by the government or body that acted.' },
  'state-media': { label: 'state media', meaning: 'Published by a medium that a state owns or directs.' },
  news: { label: 'news', meaning: 'An independent news organisation.' },
  'trade-press': { label: 'trade press', meaning: 'A law firm, trade paper or professional service.' },
  analysis: { label: 'analysis', meaning: 'A research institute, journal or scholar.' },
  repost: {
    label: 'repost',
    meaning: 'Another publisher’s text on a third site; cited only where the original could not be opened.',
  },
  weak: { label: 'weak', meaning: 'Machine-written, spun or partisan; cited only where nothing better was found.' },
} satisfies Vocabulary;
export type SourceFlag = keyof typeof sourceFlags;

export const textKinds = {
  original: { label: 'original', meaning: 'The text is published here first.' },
  restatement: { label: 'restatement', meaning: 'Another text, claim by claim and in order, in our own words.' },
  translation: { label: 'translation', meaning: 'Another text put into this language.' },
  transcript: { label: 'transcript', meaning: 'Spoken words written down.' },
} satisfies Vocabulary;
export type TextKind = keyof typeof textKinds;
