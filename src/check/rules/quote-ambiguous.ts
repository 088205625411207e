import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const quoteAmbiguous: ArticleRule = {
  id: 'quote/ambiguous',
  severity: 'error',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: the pier is closed
    prefix: Pilots saw that
    statement: No ship can moor.
    type: description
    voice: own
---
Officials did not see that the pier is closed. Pilots saw that the pier is closed.
`,
    },
    {
      article: [
        `prefix: Pilots saw that
    statement: No ship can moor.`,
        'statement: No ship can moor.',
      ],
    },
  ),
  *find({ claims, announcements }) {
    for (const { at, tag, anchor, anchorStatus } of [...claims, ...announcements]) {
      if (anchor.kind !== 'ambiguous' || anchorStatus !== undefined) continue;
      yield {
        path: [...at, 'quote'],
        message: { key: 'quoteAmbiguous', id: tag.id, count: anchor.candidates.length },
        actual: tag.quote,
      };
    }
  },
};
