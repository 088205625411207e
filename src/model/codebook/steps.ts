import type { StepKind } from '../announcement-status.ts';
import type { Codebook } from './entry.ts';

export const stepEntries: Codebook<StepKind> = {
  announced: {
    examples: ['A spokesman says that the minister will travel.', 'A communiqué names a next round.'],
    line: 'Not scheduled: no day is fixed.',
  },
  invited: {
    examples: ['The secretary invites the minister to the capital.', 'An invitation is passed on by letter.'],
    line: 'Not accepted: one side has spoken.',
  },
  accepted: {
    examples: [
      'The minister agrees to come at a suitable time.',
      'Both sides confirm that the visit is to take place.',
    ],
    line: 'Not scheduled: a yes without a day.',
  },
  scheduled: {
    examples: ['The ministry names 6 to 9 July.', 'The host publishes the programme for the third week of May.'],
    line: 'Not held: a day that is fixed can still be missed.',
  },
  postponed: {
    examples: ['The round moves from May to an unnamed later date.', 'The visit is put off after a change of office.'],
    line: 'Not cancelled: it is still meant to take place.',
  },
  held: {
    examples: ['The minister was in the capital on 6 to 9 July.', 'The working group met for the first time.'],
    line: 'Not replaced: it is the thing announced, by those announced, though perhaps later.',
  },
  replaced: {
    examples: [
      'A predecessor travels on the invitation of a minister who lost office.',
      'A call takes the place of a trip.',
    ],
    line: 'Not held: who came, or what took place, is another than was announced.',
  },
  cancelled: {
    examples: ['The host withdraws the invitation.', 'The visitor calls the trip off.'],
    line: 'Not lapsed: somebody decided against it, and said so.',
  },
  lapsed: {
    examples: ['The minister is removed before the visit.', 'The year ends, and nobody mentions the round again.'],
    line: 'Not cancelled: nobody called it off; time or events did.',
  },
};
