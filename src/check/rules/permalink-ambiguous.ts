import type { ArticleRule } from '../subjects.ts';
import { listTagsWithStatus } from '../article-parts.ts';

export const permalinkAmbiguous: ArticleRule = {
  id: 'permalink/ambiguous',
  severity: 'error',
  example: {
    bad: {
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
    prefix: "So it was said:"
    statement: The pier is to be built anew.
    type: description
    voice: own
---
The council voted to rebuild the northern pier before the winter storms. Two companies from the mainland offered to do the work, and both have built in the harbour before.

Fishermen doubt the figures, and remember how the lighthouse was left without a lamp for eleven years.

So it was said: voted to rebuild the northern pier before the winter storms.
`,
    },
    good: {
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
  },
  *find(subject) {
    for (const { path, id, key, quote, anchorStatus } of listTagsWithStatus(subject, 'ambiguous')) {
      yield {
        path,
        message: { key: 'permalinkAmbiguous', id, tag: key, count: anchorStatus.candidates.length },
        actual: quote,
      };
    }
  },
};
