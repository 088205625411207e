import type { VoiceKind } from '../vocabulary.ts';
import type { Codebook } from './entry.ts';

export const voiceEntries: Codebook<VoiceKind> = {
  own: {
    examples: ['The visit was overdue.', 'We doubt that the freeze will hold.'],
    line: 'Not “nobody named”: there is no “it is believed” between the authors and the claim, so they answer for it.',
  },
  unnamed: {
    examples: ['It is widely believed that the visit met its aims.', 'A further round is expected in the autumn.'],
    line: 'Not the authors: they pass on a belief. Not reported: no one is named who could be asked.',
  },
  reports: {
    examples: [
      'The minister said that the channel would stay open.',
      'According to the ministry, no such request was made.',
    ],
    line: 'Not spoken for: an act of saying, agreeing or asking is reported, which a record could confirm.',
  },
  speaksFor: {
    examples: ['Beijing will not accept that framing.', 'Washington regards the deal as a first step only.'],
    line: 'Not reported: no statement is cited. The authors say what the party thinks or will do, as if they knew its mind.',
  },
};
