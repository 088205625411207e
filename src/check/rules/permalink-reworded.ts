import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';
import { listTagsWithStatus } from '../article-parts.ts';

export const permalinkReworded: ArticleRule = {
  id: 'permalink/reworded',
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
The council voted to rebuild the northern pier before the winter storms. Two companies offered to do the work.

Fishermen doubt the figures, and remember how the lighthouse was left without a lamp for eleven years.
`,
      article: `claims:
  - id: pier-rebuilt
    quote: voted to rebuild the northern pier before the winter storms
    statement: The pier is to be built anew.
    type: description
    voice: own
---
The council voted to rebuild the northern pier before the winter storms. Two companies offered to do the work.

Fishermen doubt the figures, and remember how the lighthouse was left without a lamp for eleven years.
`,
    },
    {
      article: [
        'The council voted to rebuild the northern pier before the winter storms. Two companies offered to do the work.',
        'The council decided to rebuild the whole northern pier before the autumn storms. Two companies offered to do the work.',
      ],
    },
  ),
  *find(subject) {
    for (const { path, id, key, quote, anchorStatus } of listTagsWithStatus(subject, 'reworded')) {
      const { found } = anchorStatus.range;
      yield {
        path,
        message: { key: 'permalinkReworded', id, tag: key, quote, found },
        actual: quote,
        expected: [found],
      };
    }
  },
};
