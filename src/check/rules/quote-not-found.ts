import type { ArticleRule } from '../article-rule.ts';

export const quoteNotFound: ArticleRule = {
  id: 'quote/not-found',
  severity: 'error',
  summary: 'The words of every quote stand in the text, between its prefix and suffix where they are given.',
  example: {
    bad: {
      article: `claims:
  - id: pier-closed
    quote: The pier was closed
    statement: No ship can moor.
    type: description
    voice: own
---
The pier is closed.
`,
    },
    good: {
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
  },
  *find({ claims, visits }) {
    for (const { at, tag, anchor, following } of [...claims, ...visits]) {
      if (anchor.kind !== 'not-found' || following !== undefined) continue;
      const outOfContext = anchor.outOfContext.length > 0;
      yield {
        path: [...at, 'quote'],
        reason: outOfContext
          ? `Unexpected context of the quote of "${tag.id}", expected the words that stand around it in the text`
          : `Unexpected quote of "${tag.id}" that the text does not hold, expected words of the text`,
        actual: tag.quote,
        hint: outOfContext
          ? 'The quote itself is in the text: copy "prefix" and "suffix" from right before and after it.'
          : 'Copy whole words from the text as they stand; only quotation marks, dashes and spaces may differ.',
      };
    }
  },
};
