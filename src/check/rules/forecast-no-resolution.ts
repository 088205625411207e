import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const forecastNoResolution: ArticleRule = {
  id: 'forecast/no-resolution',
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
    {
      article: [
        `    resolution: Counts if ships moor there by 31 May 2030.
---`,
        '---',
      ],
    },
  ),
  *find({ claims }) {
    for (const { at, tag } of claims) {
      if (tag.type !== 'forecast' || tag.resolution !== undefined) continue;
      yield {
        path: [...at, 'type'],
        message: { key: 'forecastNoResolution', id: tag.id },
      };
    }
  },
};
