import type { ArticleRule } from '../article-rule.ts';

export const forecastNoResolution: ArticleRule = {
  id: 'forecast/no-resolution',
  severity: 'warning',
  summary: 'A forecast says what would count as borne out, and by when.',
  example: {
    bad: {
      article: `claims:
  - id: pier-ready
    quote: The pier will be ready in May
    statement: Work on the pier ends in May.
    type: forecast
    voice: own
    hedge: will
    likelihood: very-likely
---
The pier will be ready in May.
`,
    },
    good: {
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
  },
  *find({ claims }) {
    for (const { at, tag } of claims) {
      if (tag.type !== 'forecast' || tag.resolution !== undefined) continue;
      yield {
        path: [...at, 'type'],
        reason: `Unexpected forecast "${tag.id}" without a resolution, expected what would count, and by when`,
        hint: 'Add "resolution" before the outcome is known, so that the verdict cannot follow the event.',
      };
    }
  },
};
