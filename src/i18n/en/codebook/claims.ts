import type { Likelihood } from '../../../model/likelihood.ts';
import type { ClaimType, Relation, Verdict, VoiceKind } from '../../../model/vocabulary.ts';
import type { BandTerm, CodedTerms } from '../../codebook.ts';

export const claimTypes: CodedTerms<ClaimType> = {
  description: {
    label: 'description',
    meaning: 'Says how things are or were. Could be checked against the record.',
    examples: ['The two ministers met in Geneva for three hours.', 'Trade between the two fell by a tenth last year.'],
    line: 'Not an explanation: it says what, not why. Not a judgement: two people with the same records would agree.',
  },
  explanation: {
    label: 'explanation',
    meaning: 'Says why something is so, or what follows from what.',
    examples: [
      'The talks stalled because neither side could pay for a concession at home.',
      'The ban was lifted after, and because of, the court’s ruling.',
    ],
    line: 'Not a description: take the “because” away, and the claim is gone, though both of its halves may be true.',
  },
  evaluation: {
    label: 'judgement',
    meaning: 'Weighs something: how important, good, likely to matter or new it is.',
    examples: ['The visit came at a crucial moment.', 'The new hotline is the more useful of the two agreements.'],
    line: 'Not a description: it weighs, and another reader of the same records could weigh otherwise.',
  },
  forecast: {
    label: 'forecast',
    meaning: 'Says what will, may or would happen after the day of the text.',
    examples: ['The envoys are expected to meet again in the spring.', 'Sanctions may be eased before the election.'],
    line: 'Not a demand: it says what will be, not what ought to be. Not a commitment: nobody binds themselves to it.',
  },
  demand: {
    label: 'demand',
    meaning: 'Asks a named party to do something, or says that it must.',
    examples: ['Washington must lift the listing first.', 'Both sides should stop the reconnaissance flights.'],
    line: 'Not a proposal: it names who must act, and leaves them no second course that would do as well.',
  },
  proposal: {
    label: 'proposal',
    meaning: 'Suggests a course without requiring it of anyone.',
    examples: ['A working group could take up the matter.', 'One way would be to start with students and flights.'],
    line: 'Not a demand: the course is put forward as one that would help, and nobody is told that they must take it.',
  },
  commitment: {
    label: 'commitment',
    meaning: 'A party binds itself, in its own voice or as reported.',
    examples: ['We will keep the channel open.', 'The two governments agreed to hold a second round within the year.'],
    line: 'Not a forecast: the party that is to act speaks, or is reported to have bound itself.',
  },
};

export const voices: CodedTerms<VoiceKind> = {
  own: {
    label: 'the authors',
    meaning: 'The authors say so in their own voice.',
    examples: ['The visit was overdue.', 'We doubt that the freeze will hold.'],
    line: 'Not “nobody named”: there is no “it is believed” between the authors and the claim, so they answer for it.',
  },
  unnamed: {
    label: 'nobody named',
    meaning: 'Put as what is expected or believed, by nobody who is named.',
    examples: ['It is widely believed that the visit met its aims.', 'A further round is expected in the autumn.'],
    line: 'Not the authors: they pass on a belief. Not reported: no one is named who could be asked.',
  },
  reports: {
    label: 'reported',
    meaning: 'The authors report what somebody else said, agreed or wants.',
    examples: [
      'The minister said that the channel would stay open.',
      'According to the ministry, no such request was made.',
    ],
    line: 'Not spoken for: an act of saying, agreeing or asking is reported, which a record could confirm.',
  },
  speaksFor: {
    label: 'spoken for',
    meaning: 'The authors say what a party thinks or will do, citing nobody.',
    examples: ['Beijing will not accept that framing.', 'Washington regards the deal as a first step only.'],
    line: 'Not reported: no statement is cited. The authors say what the party thinks or will do, as if they knew its mind.',
  },
};

/** Labels and synonyms are the two rows of wording of ICD 203. */
export const likelihoods: Readonly<Record<Likelihood, BandTerm>> = {
  'almost-no-chance': {
    label: 'almost no chance',
    ...also('remote'),
    examples: ['A treaty this year is out of the question.', 'There is no chance of a recall of the envoy.'],
    line: 'Below very unlikely: the wording rules the thing out. At 5 per cent the band above begins.',
  },
  'very-unlikely': {
    label: 'very unlikely',
    ...also('highly improbable'),
    examples: ['A second summit this year is very unlikely.', 'It is highly improbable that the ban will be lifted.'],
    line: 'Below unlikely: the wording strengthens the doubt. At 20 per cent the band above begins.',
  },
  unlikely: {
    label: 'unlikely',
    ...also('improbable'),
    examples: ['A deal before the summer is unlikely.', 'No agreement is expected at this round.'],
    line: 'Below even: doubt without emphasis. At 45 per cent the band above begins.',
  },
  'roughly-even': {
    label: 'roughly even chance',
    ...also('roughly even odds'),
    examples: ['The envoy may visit in the autumn.', 'The round might be moved to Geneva.'],
    line: 'Neither way: the wording keeps both ends open. At 55 per cent the band above begins.',
  },
  likely: {
    label: 'likely',
    ...also('probable, expected'),
    examples: ['The ministers are expected to speak next month.', 'The measure will probably be renewed.'],
    line: 'Above even, below a plain “will”. At 80 per cent the band above begins.',
  },
  'very-likely': {
    label: 'very likely',
    ...also('highly probable'),
    examples: ['The talks will resume after the holidays.', 'A joint statement is highly likely.'],
    line: 'A plain “will”, or a strengthened “likely”. At 95 per cent the band above begins.',
  },
  'almost-certain': {
    label: 'almost certain',
    ...also('nearly certain'),
    examples: ['The list is bound to grow.', 'The tariff will certainly be answered.'],
    line: 'Only where certainty is claimed in so many words. A plain “will” stands in the band below.',
  },
};

function also(synonyms: string): Pick<BandTerm, 'meaning' | 'synonyms'> {
  return { meaning: `Also: ${synonyms}.`, synonyms };
}

export const verdicts: CodedTerms<Verdict> = {
  'borne-out': {
    label: 'borne out',
    meaning: 'What was claimed came about.',
    examples: [
      'Foreseen: the ministers meet this year. They met in November.',
      'Described: exports fell. The customs figures show a fall.',
    ],
    line: 'Not partly: every part of the resolution rule is met, within its time. Why it came about is not judged.',
  },
  partly: {
    label: 'partly borne out',
    meaning: 'A part came about and a part did not, or it did so in a weaker form.',
    examples: [
      'Foreseen: more flights and more students. Flights rose, students did not.',
      'Foreseen: a joint plan. A list of subjects was agreed instead.',
    ],
    line: 'Not borne out in full: a part is missing or weaker. Not a miss: what was meant did begin. Counts one half.',
  },
  'not-borne-out': {
    label: 'not borne out',
    meaning: 'It did not come about in the time and manner claimed.',
    examples: [
      'Foreseen: a visit within the year. The year ended without one.',
      'Described: the lead is closing. The figures show it widening.',
    ],
    line: 'Not open: its time is over, or it can no longer happen as foreseen.',
  },
  open: {
    label: 'open',
    meaning: 'The time it speaks of is not over, or the record does not settle it yet.',
    examples: [
      'Foreseen: a treaty by 2030. It is 2027, and talks go on.',
      'Foreseen: relations improve. The record points both ways so far.',
    ],
    line: 'Not uncheckable: a record that settles it can still come. Counts for nothing until then.',
  },
  'not-checkable': {
    label: 'not checkable',
    meaning: 'No record could settle it: no measure, no subject or no end is given.',
    examples: ['Claimed: the trip met expectations. Nobody says whose.', 'Claimed: contacts will stay rational.'],
    line: 'Not open: no record to come would settle it either, for want of a measure, a subject or an end.',
  },
};

export const relations: CodedTerms<Relation> = {
  supports: {
    label: 'supports',
    meaning: 'Is given as a ground for the other claim.',
    examples: [
      '“Both have elections to win” supports “neither will move this year”.',
      '“Three rounds were held” supports “the channel works”.',
    ],
    line: 'Not mere neighbourhood: the text offers it as a reason, by a “because”, a “so” or an example.',
  },
  qualifies: {
    label: 'qualifies',
    meaning: 'Limits the other claim without denying it.',
    examples: [
      '“Not every measure will be undone” qualifies “sanctions will be eased”.',
      '“Only where interests meet” qualifies “they will cooperate”.',
    ],
    line: 'Does not oppose: both can be true together; the one says how far the other reaches.',
  },
  opposes: {
    label: 'opposes',
    meaning: 'Speaks against the other claim, or against what it reports.',
    examples: [
      '“The freeze will not hold” opposes “the freeze is lasting”.',
      '“It was a failure” opposes the reported “it was a success”.',
    ],
    line: 'Does not qualify: the one being true would make the other false, or empty.',
  },
};
