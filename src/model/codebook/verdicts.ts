import type { Verdict } from '../vocabulary.ts';
import type { Codebook } from './entry.ts';

export const verdictEntries: Codebook<Verdict> = {
  'borne-out': {
    examples: [
      'Foreseen: the ministers meet this year. They met in November.',
      'Described: exports fell. The customs figures show a fall.',
    ],
    line: 'Not partly: every part of the resolution rule is met, within its time. Why it came about is not judged.',
  },
  partly: {
    examples: [
      'Foreseen: more flights and more students. Flights rose, students did not.',
      'Foreseen: a joint plan. A list of subjects was agreed instead.',
    ],
    line: 'Not borne out in full: a part is missing or weaker. Not a miss: what was meant did begin. Counts one half.',
  },
  'not-borne-out': {
    examples: [
      'Foreseen: a visit within the year. The year ended without one.',
      'Described: the lead is closing. The figures show it widening.',
    ],
    line: 'Not open: its time is over, or it can no longer happen as foreseen.',
  },
  open: {
    examples: [
      'Foreseen: a treaty by 2030. It is 2027, and talks go on.',
      'Foreseen: relations improve. The record points both ways so far.',
    ],
    line: 'Not uncheckable: a record that settles it can still come. Counts for nothing until then.',
  },
  'not-checkable': {
    examples: ['Claimed: the trip met expectations. Nobody says whose.', 'Claimed: contacts will stay rational.'],
    line: 'Not open: no record to come would settle it either, for want of a measure, a subject or an end.',
  },
};
