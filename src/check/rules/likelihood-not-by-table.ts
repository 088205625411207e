import { breakExample } from '../rule-example.ts';
import { bandOf, readingOf } from '../../model/hedge.ts';
import type { ArticleRule } from '../subjects.ts';

export const likelihoodNotByTable: ArticleRule = {
  id: 'likelihood/not-by-table',
  severity: 'warning',
  example: breakExample(
    {
      article: `claims:
  - id: pier-ready
    quote: The pier will be ready in May
    statement: Work on the pier ends in May.
    type: forecast
    voice: own
    hedge: will
    likelihood: very-likely
    resolution: Counts if ships moor there by 31 May 2030.
---
The pier will be ready in May.
`,
    },
    { article: ['likelihood: very-likely', 'likelihood: almost-certain'] },
  ),
  *find({ claims, registries }) {
    for (const { at, tag } of claims) {
      if (tag.type !== 'forecast' || tag.hedge === undefined) continue;
      const line = readingOf(tag.hedge, registries.hedges);
      if (line === undefined || bandOf(line) === tag.likelihood) continue;
      yield {
        path: [...at, tag.likelihood === undefined ? 'hedge' : 'likelihood'],
        message: {
          key: 'likelihoodNotByTable',
          given: tag.likelihood,
          hedge: tag.hedge,
          band: bandOf(line),
          line: line.id,
        },
        ...(tag.likelihood !== undefined && { actual: tag.likelihood }),
        expected: [line.band],
      };
    }
  },
};
