import type { ActorKind, Channel, EngagementKind, SourceFlag, TextKind } from '../../../model/vocabulary.ts';
import type { Terms } from '../../codebook.ts';

export const actorKinds: Terms<ActorKind> = {
  person: {
    label: 'person',
    meaning: 'A named human being.',
  },
  state: {
    label: 'state',
    meaning: 'A country, acting as one.',
  },
  government: {
    label: 'government',
    meaning: 'The administration of a country in a period.',
  },
  institution: {
    label: 'institution',
    meaning: 'An organisation with a name of its own.',
  },
  group: {
    label: 'group',
    meaning: 'People or states taken together without a common office.',
  },
};

export const engagementKinds: Terms<EngagementKind> = {
  visit: {
    label: 'visit',
    meaning: 'A journey by one side to the other.',
  },
  meeting: {
    label: 'meeting',
    meaning: 'An encounter in person that is not a visit of its own.',
  },
  call: {
    label: 'call',
    meaning: 'A conversation by telephone or video.',
  },
  talks: {
    label: 'talks',
    meaning: 'A round of consultation or a standing group at work.',
  },
  statement: {
    label: 'statement',
    meaning: 'A document or declaration issued by one side or both.',
  },
  measure: {
    label: 'measure',
    meaning: 'An act of government: an order, a rule, a tariff, a listing, a ruling.',
  },
  appointment: {
    label: 'appointment',
    meaning: 'A change of who holds an office.',
  },
};

export const channels: Terms<Channel> = {
  leaders: {
    label: 'leaders',
    meaning: 'Presidents and those who act as their personal envoys.',
  },
  diplomacy: {
    label: 'diplomacy',
    meaning: 'Foreign ministries and national security advisers.',
  },
  treasury: {
    label: 'treasury',
    meaning: 'Finance ministries and central banks.',
  },
  commerce: {
    label: 'commerce',
    meaning: 'Trade and commerce ministries; tariffs and export controls.',
  },
  climate: {
    label: 'climate',
    meaning: 'Climate envoys and environment ministries.',
  },
  military: {
    label: 'military',
    meaning: 'Defence ministries and armed forces.',
  },
  'science-and-technology': {
    label: 'science and technology',
    meaning: 'Research, artificial intelligence, standards.',
  },
  'law-enforcement': {
    label: 'law enforcement',
    meaning: 'Police, narcotics control and justice.',
  },
};

export const sourceFlags: Terms<SourceFlag> = {
  official: {
    label: 'official',
    meaning: 'Published by the government or body that acted.',
  },
  'state-media': {
    label: 'state media',
    meaning: 'Published by a medium that a state owns or directs.',
  },
  news: {
    label: 'news',
    meaning: 'An independent news organisation.',
  },
  'trade-press': {
    label: 'trade press',
    meaning: 'A law firm, trade paper or professional service.',
  },
  analysis: {
    label: 'analysis',
    meaning: 'A research institute, journal or scholar.',
  },
  repost: {
    label: 'repost',
    meaning: 'Another publisher’s text on a third site; cited only where the original could not be opened.',
  },
  weak: {
    label: 'weak',
    meaning: 'Machine-written, spun or partisan; cited only where nothing better was found.',
  },
};

export const textKinds: Terms<TextKind> = {
  original: {
    label: 'original',
    meaning: 'The text is published here first.',
  },
  restatement: {
    label: 'restatement',
    meaning: 'Another text, claim by claim and in order, in our own words.',
  },
  translation: {
    label: 'translation',
    meaning: 'Another text put into this language.',
  },
  transcript: {
    label: 'transcript',
    meaning: 'Spoken words written down.',
  },
};
