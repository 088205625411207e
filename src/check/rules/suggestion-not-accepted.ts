import type { ArticleRule } from '../article-rule.ts';

export const suggestionNotAccepted: ArticleRule = {
  id: 'suggestion/not-accepted',
  severity: 'error',
  summary: 'An editor has accepted every tag that the tool suggested.',
  example: {
    bad: {
      article: `claims:
  - id: pier-ready
    quote: The pier will be ready in May
    statement: ""
    type: forecast
    voice: own
    accepted: false
---
The pier will be ready in May.
`,
    },
    good: {
      article: `claims:
  - id: pier-ready
    quote: The pier will be ready in May
    statement: Work on it ends in spring.
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
  *find({ suggested }) {
    for (const { at, tag } of suggested) {
      yield {
        path: [...at, 'accepted'],
        atKey: true,
        reason: `Unexpected suggestion "${tag.id}" that nobody has accepted, expected it accepted or taken out`,
        actual: tag.id,
        hint: 'Hold it against the text, fill in what is empty, then take out "accepted: false", or take out the whole entry.',
      };
    }
  },
};
