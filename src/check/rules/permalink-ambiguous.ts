import type { ArticleRule } from '../article-rule.ts';
import { tagsThatAre } from '../tags-in-state.ts';

export const permalinkAmbiguous: ArticleRule = {
  id: 'permalink/ambiguous',
  severity: 'error',
  summary: 'It is clear which words of the text a published passage has become.',
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
    for (const { path, id, key, quote, following } of tagsThatAre(subject, 'ambiguous')) {
      yield {
        path,
        reason: `Unexpected doubt about where "${id}" stands now, expected one of ${following.places.length} places`,
        actual: quote,
        hint: `Write into "quote", and "prefix" or "suffix", which words are meant, then accept them: readout anchor --accept ${key}`,
      };
    }
  },
};
