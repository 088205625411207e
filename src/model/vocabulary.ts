/**
 * Every closed list of values that an author may write, in the order in which a reader meets them. What each is called and
 * means is in the codebook of the catalogue, which leaves none out.
 */
export const claimTypes = [
  'description',
  'explanation',
  'evaluation',
  'forecast',
  'demand',
  'proposal',
  'commitment',
] as const;
export type ClaimType = (typeof claimTypes)[number];

export const voices = ['own', 'unnamed', 'reports', 'speaksFor'] as const;
export type VoiceKind = (typeof voices)[number];

export const verdicts = ['borne-out', 'partly', 'not-borne-out', 'open', 'not-checkable'] as const;
export type Verdict = (typeof verdicts)[number];

export const relations = ['supports', 'qualifies', 'opposes'] as const;
export type Relation = (typeof relations)[number];

export const announcementKinds = ['visit', 'meeting', 'talks', 'contact', 'mechanism'] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

export const bases = ['agreed', 'invited', 'expected', 'possible', 'proposed'] as const;
export type Basis = (typeof bases)[number];

export const actorKinds = ['person', 'state', 'government', 'institution', 'group'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const engagementKinds = ['visit', 'meeting', 'call', 'talks', 'statement', 'measure', 'appointment'] as const;
export type EngagementKind = (typeof engagementKinds)[number];

export const channels = [
  'leaders',
  'diplomacy',
  'treasury',
  'commerce',
  'climate',
  'military',
  'science-and-technology',
  'law-enforcement',
] as const;
export type Channel = (typeof channels)[number];

export const sourceFlags = ['official', 'state-media', 'news', 'trade-press', 'analysis', 'repost', 'weak'] as const;
export type SourceFlag = (typeof sourceFlags)[number];

export const textKinds = ['original', 'restatement', 'translation', 'transcript'] as const;
export type TextKind = (typeof textKinds)[number];

/** Events of the PLOVER scheme (manual of 2021). https://github.com/openeventdata/PLOVER */
export const ploverEvents = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverEvent = (typeof ploverEvents)[number];

/** The keys of a table whose keys are all known. */
export function valuesOf<Value extends string>(table: Readonly<Record<Value, unknown>>): readonly Value[] {
  return Object.keys(table) as Value[];
}
