import type { ArticleRule } from '../article-rule.ts';

export const permalinkParagraphLost: ArticleRule = {
  id: 'permalink/paragraph-lost',
  severity: 'error',
  summary: 'The words of every paragraph that was published are still in the text, or its address is withdrawn.',
  example: {
    bad: {
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
  },
  *find({ slug, lostParagraphs }) {
    for (const { id, quote } of lostParagraphs) {
      yield {
        path: [],
        reason: `Unexpected lack of the paragraph "${opening(quote)}", expected it for its published address /articles/${slug}/#${id}`,
        actual: id,
        hint: `Put it back; or withdraw its address: readout anchor --withdraw ${slug}/${id} --why "…"; or name the paragraph that took its place: readout anchor --rename ${slug}/${id}=p-…`,
      };
    }
  },
};

function opening(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
