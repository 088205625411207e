import type { AnnouncementStatus, StepKind } from '../../../model/announcement-status.ts';
import type { AnnouncementKind, Basis } from '../../../model/vocabulary.ts';
import type { CodedTerms } from '../../codebook.ts';

export const announcementKinds: CodedTerms<AnnouncementKind> = {
  visit: {
    label: 'visit',
    meaning: 'One side travels to the other.',
    examples: ['The minister will travel to the neighbouring capital.', 'The envoy is expected in Geneva in May.'],
    line: 'Not a meeting: one side goes to the other, and that it goes is the point.',
  },
  meeting: {
    label: 'meeting',
    meaning: 'Named people come together, wherever it may be.',
    examples: ['The two presidents are to meet beside the summit.', 'The ministers will see each other in New York.'],
    line: 'Not a visit: nobody is the other’s guest. Not talks: the people matter, and no subject is named.',
  },
  talks: {
    label: 'talks',
    meaning: 'Officials negotiate or consult on a subject.',
    examples: ['Officials will consult on fisheries.', 'A further round on tariffs is due.'],
    line: 'Not a meeting: the subject matters, and who sits at the table may change. Not a mechanism: one round, no standing body.',
  },
  contact: {
    label: 'contact',
    meaning: 'Some exchange between offices, in a form that is not said.',
    examples: ['The finance ministries will be in touch.', 'The two staffs are expected to exchange views.'],
    line: 'Not talks: neither the form nor the subject is said. A letter or a call would do.',
  },
  mechanism: {
    label: 'mechanism',
    meaning: 'A standing channel: a dialogue, a working group.',
    examples: ['A working group on visas is to be set up.', 'The two sides revive their climate dialogue.'],
    line: 'Not talks: it is to go on meeting, whatever its first round brings.',
  },
};

export const bases: CodedTerms<Basis> = {
  agreed: {
    label: 'agreed',
    meaning: 'Both sides are said to have agreed to it.',
    examples: ['Both sides agreed to hold a second round.', 'The communiqué names a further meeting.'],
    line: 'Not invited: both are said to have consented, and not one side alone.',
  },
  invited: {
    label: 'invited',
    meaning: 'One side asked the other to come.',
    examples: [
      'The secretary invited the minister to the capital.',
      'An invitation for the autumn has been passed on.',
    ],
    line: 'Not agreed: no answer is told. Not expected: a party has acted, and not only a writer.',
  },
  expected: {
    label: 'expected',
    meaning: 'Said to be coming; nobody is said to have agreed.',
    examples: ['The minister is expected in the spring.', 'A further round should follow soon.'],
    line: 'Not agreed: nobody is said to have consented. Not possible: it is put as coming, not as open.',
  },
  possible: {
    label: 'possible',
    meaning: 'Said to be something that may happen.',
    examples: ['Visitors may include the trade minister.', 'A call before the summit is not ruled out.'],
    line: 'Not expected: the wording leaves it open whether it comes.',
  },
  proposed: {
    label: 'proposed',
    meaning: 'The authors suggest it.',
    examples: ['The two could set up a working group.', 'Talks on the limits of rivalry would be worth holding.'],
    line: 'Not possible: nobody is said to plan it; the writers recommend it.',
  },
};

export const steps: CodedTerms<StepKind> = {
  announced: {
    label: 'announced',
    meaning: 'Said in public for the first time.',
    examples: ['A spokesman says that the minister will travel.', 'A communiqué names a next round.'],
    line: 'Not scheduled: no day is fixed.',
  },
  invited: {
    label: 'invited',
    meaning: 'An invitation was given.',
    examples: ['The secretary invites the minister to the capital.', 'An invitation is passed on by letter.'],
    line: 'Not accepted: one side has spoken.',
  },
  accepted: {
    label: 'accepted',
    meaning: 'The invitation was accepted, without a day.',
    examples: [
      'The minister agrees to come at a suitable time.',
      'Both sides confirm that the visit is to take place.',
    ],
    line: 'Not scheduled: a yes without a day.',
  },
  scheduled: {
    label: 'scheduled',
    meaning: 'A day was fixed.',
    examples: ['The ministry names 6 to 9 July.', 'The host publishes the programme for the third week of May.'],
    line: 'Not held: a day that is fixed can still be missed.',
  },
  postponed: {
    label: 'slipped',
    meaning: 'It was put off.',
    examples: ['The round moves from May to an unnamed later date.', 'The visit is put off after a change of office.'],
    line: 'Not cancelled: it is still meant to take place.',
  },
  held: {
    label: 'held',
    meaning: 'It took place.',
    examples: ['The minister was in the capital on 6 to 9 July.', 'The working group met for the first time.'],
    line: 'Not replaced: it is the thing announced, by those announced, though perhaps later.',
  },
  replaced: {
    label: 'replaced',
    meaning: 'Something else took place in its stead.',
    examples: [
      'A predecessor travels on the invitation of a minister who lost office.',
      'A call takes the place of a trip.',
    ],
    line: 'Not held: who came, or what took place, is another than was announced.',
  },
  cancelled: {
    label: 'cancelled',
    meaning: 'It was called off by somebody.',
    examples: ['The host withdraws the invitation.', 'The visitor calls the trip off.'],
    line: 'Not lapsed: somebody decided against it, and said so.',
  },
  lapsed: {
    label: 'lapsed',
    meaning: 'It can no longer take place as announced.',
    examples: ['The minister is removed before the visit.', 'The year ends, and nobody mentions the round again.'],
    line: 'Not cancelled: nobody called it off; time or events did.',
  },
};

export const statuses: CodedTerms<AnnouncementStatus> = {
  announced: {
    label: 'announced',
    meaning: 'Open; one side or both have said that it is to come, without a day.',
    examples: [
      'Announced: a visit this year. The host has since invited the guest.',
      'Announced: a further round. Both ministries have confirmed that it is to come.',
    ],
    line: 'Not open: somebody has taken a step towards it since. Not scheduled: no day is fixed.',
  },
  scheduled: {
    label: 'scheduled',
    meaning: 'Open; its day is fixed.',
    examples: [
      'Announced: a visit in the summer. The ministry has named the first week of July.',
      'Announced: a summit. The host has published its date.',
    ],
    line: 'Not held: a day that is fixed can still be missed. Counts on neither side until then.',
  },
  held: {
    label: 'held',
    meaning: 'What was announced took place.',
    examples: [
      'Announced: the envoy travels this year. He was there in July.',
      'Announced: a working group. It met in September.',
    ],
    line: 'Not replaced: those who were announced took part, and the thing is of the kind announced.',
  },
  'held-late': {
    label: 'held late',
    meaning: 'It took place after the end of its window.',
    examples: [
      'Announced: a visit by the end of June. It took place in August.',
      'Announced: a round in the spring. It was held in the autumn.',
    ],
    line: 'Not lapsed: it took place after all. Counts as kept, and is told as late.',
  },
  replaced: {
    label: 'replaced',
    meaning: 'It did not take place; something else did in its stead.',
    examples: [
      'Announced: one minister’s visit. Another came on the same invitation.',
      'Announced: a visit. A meeting in a third place was held instead.',
    ],
    line: 'Not held, and counted as not kept; not lapsed either, because something came in its stead.',
  },
  cancelled: {
    label: 'cancelled',
    meaning: 'It was called off.',
    examples: [
      'Announced: a round in May. The host called it off in April.',
      'Announced: a trip. The visitor withdrew.',
    ],
    line: 'Not lapsed: there is a decision, with a day, by somebody.',
  },
  lapsed: {
    label: 'lapsed',
    meaning: 'Its time passed, or it became impossible, and nothing took its place.',
    examples: [
      'Announced: a visit within the year. The year passed in silence, and the editor recorded it.',
      'Announced: a minister’s visit. He lost office, and nobody came.',
    ],
    line: 'Not open: it can no longer happen as announced.',
  },
  open: {
    label: 'open',
    meaning: 'Its time is not over, or the record does not say.',
    examples: [
      'Announced: a summit “in due course”. None was held, and none was ruled out.',
      'Announced: a visit by 2030. It is 2027.',
    ],
    line: 'Not lapsed: it can still be kept. Counts on neither side until then.',
  },
  overdue: {
    label: 'overdue',
    meaning: 'Its window has passed and nothing is recorded.',
    examples: [
      'Announced: a visit within the year. The year is over, and no step is recorded.',
      'Announced: talks by June. It is July.',
    ],
    line: 'Not lapsed: nobody has looked, or nothing is on record. It asks the editor for a step.',
  },
};
