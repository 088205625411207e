import { relations, valuesOf } from '../../model/vocabulary.ts';
import type { ArticleRule } from '../article-rule.ts';

export const relationSelf: ArticleRule = {
  id: 'relation/self',
  severity: 'error',
  summary: 'No claim supports, qualifies or opposes itself.',
  example: {
    bad: {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    supports: [pier-closed]
---
The pier is closed.
`,
    },
    good: {
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
  },
  *find({ claims }) {
    for (const { at, tag } of claims) {
      for (const relation of valuesOf(relations)) {
        const index = tag[relation].indexOf(tag.id);
        if (index === -1) continue;
        yield {
          path: [...at, relation, index],
          reason: `Unexpected claim "${tag.id}" that ${relation} itself, expected another claim`,
          actual: tag.id,
          hint: 'Name the other claim, or take the id out of the list.',
        };
      }
    }
  },
};
