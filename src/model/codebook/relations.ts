import type { Relation } from '../vocabulary.ts';
import type { Codebook } from './entry.ts';

export const relationEntries: Codebook<Relation> = {
  supports: {
    examples: [
      '“Both have elections to win” supports “neither will move this year”.',
      '“Three rounds were held” supports “the channel works”.',
    ],
    line: 'Not mere neighbourhood: the text offers it as a reason, by a “because”, a “so” or an example.',
  },
  qualifies: {
    examples: [
      '“Not every measure will be undone” qualifies “sanctions will be eased”.',
      '“Only where interests meet” qualifies “they will cooperate”.',
    ],
    line: 'Does not oppose: both can be true together; the one says how far the other reaches.',
  },
  opposes: {
    examples: [
      '“The freeze will not hold” opposes “the freeze is lasting”.',
      '“It was a failure” opposes the reported “it was a success”.',
    ],
    line: 'Does not qualify: the one being true would make the other false, or empty.',
  },
};
