import type { Basis, AnnouncementKind } from '../vocabulary.ts';
import type { Codebook } from './entry.ts';

export const announcementKindEntries: Codebook<AnnouncementKind> = {
  visit: {
    examples: ['The minister will travel to the neighbouring capital.', 'The envoy is expected in Geneva in May.'],
    line: 'Not a meeting: one side goes to the other, and that it goes is the point.',
  },
  meeting: {
    examples: ['The two presidents are to meet beside the summit.', 'The ministers will see each other in New York.'],
    line: 'Not a visit: nobody is the other’s guest. Not talks: the people matter, and no subject is named.',
  },
  talks: {
    examples: ['Officials will consult on fisheries.', 'A further round on tariffs is due.'],
    line: 'Not a meeting: the subject matters, and who sits at the table may change. Not a mechanism: one round, no standing body.',
  },
  contact: {
    examples: ['The finance ministries will be in touch.', 'The two staffs are expected to exchange views.'],
    line: 'Not talks: neither the form nor the subject is said. A letter or a call would do.',
  },
  mechanism: {
    examples: ['A working group on visas is to be set up.', 'The two sides revive their climate dialogue.'],
    line: 'Not talks: it is to go on meeting, whatever its first round brings.',
  },
};

export const basisEntries: Codebook<Basis> = {
  agreed: {
    examples: ['Both sides agreed to hold a second round.', 'The communiqué names a further meeting.'],
    line: 'Not invited: both are said to have consented, and not one side alone.',
  },
  invited: {
    examples: [
      'The secretary invited the minister to the capital.',
      'An invitation for the autumn has been passed on.',
    ],
    line: 'Not agreed: no answer is told. Not expected: a party has acted, and not only a writer.',
  },
  expected: {
    examples: ['The minister is expected in the spring.', 'A further round should follow soon.'],
    line: 'Not agreed: nobody is said to have consented. Not possible: it is put as coming, not as open.',
  },
  possible: {
    examples: ['Visitors may include the trade minister.', 'A call before the summit is not ruled out.'],
    line: 'Not expected: the wording leaves it open whether it comes.',
  },
  proposed: {
    examples: ['The two could set up a working group.', 'Talks on the limits of rivalry would be worth holding.'],
    line: 'Not possible: nobody is said to plan it; the writers recommend it.',
  },
};
