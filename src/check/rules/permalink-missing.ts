import { breakExample } from '../rule-example.ts';
import { isLive, isQuoteLink } from '../../model/permalink-key.ts';
import type { ArticleRule } from '../subjects.ts';

export const permalinkMissing: ArticleRule = {
  id: 'permalink/missing',
  severity: 'error',
  example: breakExample(
    {
      published: `claims:
  - id: pier-rebuilt
    quote: voted to rebuild the northern pier before the winter storms
    statement: The pier is to be built anew.
    type: description
    voice: own
  - id: years-dark
    quote: the lighthouse was left without a lamp for eleven years
    statement: It has been dark since 2019.
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
  - id: years-dark
    quote: the lighthouse was left without a lamp for eleven years
    statement: It has been dark since 2019.
    type: description
    voice: own
---
The council voted to rebuild the northern pier before the winter storms. Two companies offered to do the work.

Fishermen doubt the figures, and remember how the lighthouse was left without a lamp for eleven years.
`,
    },
    {
      article: [
        `  - id: years-dark
    quote: the lighthouse was left without a lamp for eleven years
    statement: It has been dark since 2019.
    type: description
    voice: own
---`,
        '---',
      ],
    },
  ),
  *find({ slug, tagIds, actors, claims, announcements, permalinks }) {
    const unnamed = new Set(actors.filter(({ mentioned }) => mentioned === 0).map(({ tag }) => tag.id));
    const published = new Set(permalinks.map((link) => (link.kind === 'article' ? '' : link.id)));
    for (const link of permalinks) {
      if (link.kind === 'article' || link.kind === 'paragraph' || !isLive(link)) continue;
      if (tagIds.has(link.id) && !unnamed.has(link.id)) continue;
      const key = `${slug}/${link.id}`;
      const renamed = [...claims, ...announcements].find(
        ({ tag }) => isQuoteLink(link) && !published.has(tag.id) && tag.quote === link.quote,
      );
      const values = { id: link.id, tag: key, kind: link.kind };
      yield {
        path: [],
        message:
          renamed === undefined
            ? { key: 'permalinkMissing', ...values }
            : { key: 'permalinkRenamed', ...values, renamed: renamed.tag.id },
        actual: link.id,
      };
    }
  },
};
