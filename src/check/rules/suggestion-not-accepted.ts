import type { ArticleRule } from '../subjects.ts';

export const suggestionNotAccepted: ArticleRule = {
  id: 'suggestion/not-accepted',
  severity: 'error',
  example: {
    bad: {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: ""
    type: description
    voice: own
    accepted: false
---
The pier is closed.
`,
    },
    good: {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor there now.
    type: description
    voice: own
---
The pier is closed.
`,
    },
  },
  *find({ suggested }) {
    for (const { at, tag } of suggested) {
      yield {
        path: [...at, 'accepted'],
        atKey: true,
        message: { key: 'suggestionNotAccepted', id: tag.id },
        actual: tag.id,
      };
    }
  },
};
