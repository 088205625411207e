import type { ArticleRule } from '../article-rule.ts';
import { tagsThatAre } from '../tags-in-state.ts';

export const permalinkGone: ArticleRule = {
  id: 'permalink/gone',
  severity: 'error',
  summary: 'The words of a published passage stay in the text, or its tag is withdrawn.',
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
    statement: The pier is to be built anew.
    type: description
    voice: own
---
The weather was mild. Two companies from the mainland offered to do the work, and both have built in the harbour before.

Fishermen doubt the figures, and remember how the lighthouse was left without a lamp for eleven years.
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
    for (const { path, id, key, quote, following } of tagsThatAre(subject, 'gone')) {
      const nearest = following.place ? `; nearest is "${following.place.found}"` : '';
      yield {
        path,
        reason: `Unexpected loss of the words of "${id}", expected "${quote}" where it was published${nearest}`,
        actual: quote,
        hint: `Put the words back; or write the right ones into "quote" and call readout anchor --accept ${key}; or take the tag out and call readout anchor --withdraw ${key} --why "…"`,
      };
    }
  },
};
