import type { ArticleRule } from '../article-rule.ts';

export const suggestionNotAccepted: ArticleRule = {
  id: 'suggestion/not-accepted',
  severity: 'error',
  summary: 'An editor has accepted every tag that the tool suggested.',
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
        reason: `Unexpected suggestion "${tag.id}" that nobody has accepted, expected it accepted or taken out`,
        actual: tag.id,
        hint: 'Hold it against the text, fill in what is empty, then take out "accepted: false", or take out the whole entry.',
      };
    }
  },
};
