import type { VisitStatus } from '../vocabulary.ts';
import type { Codebook } from './entry.ts';

export const outcomeEntries: Codebook<VisitStatus> = {
  held: {
    examples: [
      'Announced: the envoy travels this year. He was there in July.',
      'Announced: a working group. It met in September.',
    ],
    line: 'Not replaced: those who were announced took part, and the thing is of the kind announced.',
  },
  replaced: {
    examples: [
      'Announced: one minister’s visit. Another came on the same invitation.',
      'Announced: a visit. A meeting in a third place was held instead.',
    ],
    line: 'Not held, and counted as not kept; not lapsed either, because something came in its stead.',
  },
  cancelled: {
    examples: [
      'Announced: a round in May. The host called it off in April.',
      'Announced: a trip. The visitor withdrew.',
    ],
    line: 'Not lapsed: there is a decision, with a day, by somebody.',
  },
  lapsed: {
    examples: [
      'Announced: a visit within the year. The year passed in silence.',
      'Announced: a minister’s visit. He lost office, and nobody came.',
    ],
    line: 'Not open: it can no longer happen as announced.',
  },
  open: {
    examples: [
      'Announced: a summit “in due course”. None was held, and none was ruled out.',
      'Announced: a visit by 2030. It is 2027.',
    ],
    line: 'Not lapsed: it can still be kept. Counts on neither side until then.',
  },
};
