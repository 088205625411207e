import type { ClaimType } from '../vocabulary.ts';
import type { Codebook } from './entry.ts';

export const claimTypeEntries: Codebook<ClaimType> = {
  description: {
    examples: ['The two ministers met in Geneva for three hours.', 'Trade between the two fell by a tenth last year.'],
    line: 'Not an explanation: it says what, not why. Not a judgement: two people with the same records would agree.',
  },
  explanation: {
    examples: [
      'The talks stalled because neither side could pay for a concession at home.',
      'The ban was lifted after, and because of, the court’s ruling.',
    ],
    line: 'Not a description: take the “because” away, and the claim is gone, though both of its halves may be true.',
  },
  evaluation: {
    examples: ['The visit came at a crucial moment.', 'The new hotline is the more useful of the two agreements.'],
    line: 'Not a description: it weighs, and another reader of the same records could weigh otherwise.',
  },
  forecast: {
    examples: ['The envoys are expected to meet again in the spring.', 'Sanctions may be eased before the election.'],
    line: 'Not a demand: it says what will be, not what ought to be. Not a commitment: nobody binds themselves to it.',
  },
  demand: {
    examples: ['Washington must lift the listing first.', 'Both sides should stop the reconnaissance flights.'],
    line: 'Not a proposal: it names who must act, and leaves them no second course that would do as well.',
  },
  proposal: {
    examples: ['A working group could take up the matter.', 'One way would be to start with students and flights.'],
    line: 'Not a demand: the course is put forward as one that would help, and nobody is told that they must take it.',
  },
  commitment: {
    examples: ['We will keep the channel open.', 'The two governments agreed to hold a second round within the year.'],
    line: 'Not a forecast: the party that is to act speaks, or is reported to have bound itself.',
  },
};
