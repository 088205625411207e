import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const permalinkParagraphLost: ArticleRule = {
  id: 'permalink/paragraph-lost',
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
        `The council voted to rebuild the northern pier before the winter storms. Two companies offered to do the work.

Fishermen doubt the figures, and remember how the lighthouse was left without a lamp for eleven years.
`,
        `The council voted to rebuild the northern pier before the winter storms. Two companies offered to do the work.
`,
      ],
    },
  ),
  *find({ slug, lostParagraphs }) {
    for (const { id, quote } of lostParagraphs) {
      yield {
        path: [],
        message: { key: 'permalinkParagraphLost', article: slug, id, opening: opening(quote) },
        actual: id,
      };
    }
  },
};

function opening(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
