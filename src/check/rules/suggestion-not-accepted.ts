import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const suggestionNotAccepted: ArticleRule = {
  id: 'suggestion/not-accepted',
  severity: 'error',
  example: breakExample(
    {
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
    {
      article: [
        `statement: No ship can moor there now.
    type: description
    voice: own`,
        `statement: ""
    type: description
    voice: own
    accepted: false`,
      ],
    },
  ),
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
