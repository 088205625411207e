import { relations } from '../../model/vocabulary.ts';
import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const relationSelf: ArticleRule = {
  id: 'relation/self',
  severity: 'error',
  example: breakExample(
    {
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
    {
      article: [
        '---',
        `    supports: [pier-closed]
---`,
      ],
    },
  ),
  *find({ claims }) {
    for (const { at, tag } of claims) {
      for (const relation of relations) {
        const index = tag[relation].indexOf(tag.id);
        if (index === -1) continue;
        yield {
          path: [...at, relation, index],
          message: { key: 'relationSelf', id: tag.id, relation },
          actual: tag.id,
        };
      }
    }
  },
};
