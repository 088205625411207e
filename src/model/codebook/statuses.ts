import type { AnnouncementStatus } from '../announcement-status.ts';
import type { Codebook } from './entry.ts';

/** The codebook's examples for what became of an announcement. */
export const statusEntries: Codebook<AnnouncementStatus> = {
  announced: {
    examples: [
      'Announced: a visit this year. The host has since invited the guest.',
      'Announced: a further round. Both ministries have confirmed that it is to come.',
    ],
    line: 'Not open: somebody has taken a step towards it since. Not scheduled: no day is fixed.',
  },
  scheduled: {
    examples: [
      'Announced: a visit in the summer. The ministry has named the first week of July.',
      'Announced: a summit. The host has published its date.',
    ],
    line: 'Not held: a day that is fixed can still be missed. Counts on neither side until then.',
  },
  held: {
    examples: [
      'Announced: the envoy travels this year. He was there in July.',
      'Announced: a working group. It met in September.',
    ],
    line: 'Not replaced: those who were announced took part, and the thing is of the kind announced.',
  },
  'held-late': {
    examples: [
      'Announced: a visit by the end of June. It took place in August.',
      'Announced: a round in the spring. It was held in the autumn.',
    ],
    line: 'Not lapsed: it took place after all. Counts as kept, and is told as late.',
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
      'Announced: a visit within the year. The year passed in silence, and the editor recorded it.',
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
  overdue: {
    examples: [
      'Announced: a visit within the year. The year is over, and no step is recorded.',
      'Announced: talks by June. It is July.',
    ],
    line: 'Not lapsed: nobody has looked, or nothing is on record. It asks the editor for a step.',
  },
};
