import type { Likelihood } from '../likelihood.ts';
import type { Codebook } from './entry.ts';

export const likelihoodEntries: Codebook<Likelihood> = {
  'almost-no-chance': {
    examples: ['A treaty this year is out of the question.', 'There is no chance of a recall of the envoy.'],
    line: 'Below very unlikely: the wording rules the thing out. At 5 per cent the band above begins.',
  },
  'very-unlikely': {
    examples: ['A second summit this year is very unlikely.', 'It is highly improbable that the ban will be lifted.'],
    line: 'Below unlikely: the wording strengthens the doubt. At 20 per cent the band above begins.',
  },
  unlikely: {
    examples: ['A deal before the summer is unlikely.', 'No agreement is expected at this round.'],
    line: 'Below even: doubt without emphasis. At 45 per cent the band above begins.',
  },
  'roughly-even': {
    examples: ['The envoy may visit in the autumn.', 'The round might be moved to Geneva.'],
    line: 'Neither way: the wording keeps both ends open. At 55 per cent the band above begins.',
  },
  likely: {
    examples: ['The ministers are expected to speak next month.', 'The measure will probably be renewed.'],
    line: 'Above even, below a plain “will”. At 80 per cent the band above begins.',
  },
  'very-likely': {
    examples: ['The talks will resume after the holidays.', 'A joint statement is highly likely.'],
    line: 'A plain “will”, or a strengthened “likely”. At 95 per cent the band above begins.',
  },
  'almost-certain': {
    examples: ['The list is bound to grow.', 'The tariff will certainly be answered.'],
    line: 'Only where certainty is claimed in so many words. A plain “will” stands in the band below.',
  },
};
