import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const quoteNotFound: ArticleRule = {
  id: 'quote/not-found',
  severity: 'error',
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
    { article: ['quote: The pier is closed', 'quote: The pier was closed'] },
  ),
  *find({ claims, announcements }) {
    for (const { at, tag, anchor, anchorStatus } of [...claims, ...announcements]) {
      if (anchor.kind !== 'not-found' || anchorStatus !== undefined) continue;
      yield {
        path: [...at, 'quote'],
        message: { key: anchor.outOfContext.length > 0 ? 'quoteOutOfContext' : 'quoteNotFound', id: tag.id },
        actual: tag.quote,
      };
    }
  },
};
