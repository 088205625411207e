import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';
import { listTagsWithStatus } from '../article-parts.ts';

export const permalinkGone: ArticleRule = {
  id: 'permalink/gone',
  severity: 'error',
  example: breakExample(
    {
      published: `claims:
  - id: pier-rebuilt
    quote: voted to rebuild the northern pier before the winter storms
    statement: The pier is to be built anew.
    type: description
    voice: own
---
The council voted to rebuild the northern pier before the winter storms. Two companies from the mainland offered to do the work, and both have built in the harbour before.

Fishermen doubt the figures, and remember how the lighthouse was left without a lamp for eleven years.
`,
      article: `claims:
  - id: pier-rebuilt
    quote: voted to rebuild the northern pier before the winter storms
    statement: The pier is to be built anew.
    type: description
    voice: own
---
The council voted to rebuild the northern pier before the winter storms. Two companies from the mainland offered to do the work, and both have built in the harbour before.

Fishermen doubt the figures, and remember how the lighthouse was left without a lamp for eleven years.
`,
    },
    { article: ['council voted to rebuild the northern pier before the winter storms.', 'weather was mild.'] },
  ),
  *find(subject) {
    for (const { path, id, key, quote, anchorStatus } of listTagsWithStatus(subject, 'orphan')) {
      yield {
        path,
        message:
          anchorStatus.nearest === undefined
            ? { key: 'permalinkGone', id, tag: key, quote }
            : { key: 'permalinkGoneButNear', id, tag: key, quote, nearest: anchorStatus.nearest.found },
        actual: quote,
      };
    }
  },
};
