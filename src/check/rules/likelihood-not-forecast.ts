import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const likelihoodNotForecast: ArticleRule = {
  id: 'likelihood/not-forecast',
  severity: 'warning',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
---
The pier is closed.
`,
    },
    {
      article: [
        '---',
        `    likelihood: likely
---`,
      ],
    },
  ),
  *find({ claims }) {
    for (const { at, tag } of claims) {
      if (tag.type === 'forecast' || tag.likelihood === undefined) continue;
      yield {
        path: [...at, 'likelihood'],
        atKey: true,
        message: { key: 'likelihoodNotForecast', type: tag.type },
        actual: tag.likelihood,
      };
    }
  },
};
