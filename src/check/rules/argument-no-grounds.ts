import { breakExample } from '../rule-example.ts';
import { findUngrounded } from '../../argument/weak-points.ts';
import type { ArticleRule } from '../subjects.ts';

export const argumentNoGrounds: ArticleRule = {
  id: 'argument/no-grounds',
  severity: 'warning',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    supports: [harbour-poorer]
  - id: harbour-poorer
    quote: the harbour is poorer
    statement: Trade has fallen.
    type: evaluation
    voice: own
  - id: council-slow
    quote: The council is slow
    statement: Repairs take too long.
    type: evaluation
    voice: own
    weakness: The text gives no reason.
---
The pier is closed, so the harbour is poorer. The council is slow.
`,
    },
    {
      article: [
        `    weakness: The text gives no reason.
---`,
        '---',
      ],
    },
  ),
  *find({ claims }) {
    const ungrounded = new Set(findUngrounded(claims.map(({ tag }) => tag)).map(({ id }) => id));
    for (const { at, tag } of claims) {
      if (!ungrounded.has(tag.id) || tag.weakness !== undefined) continue;
      yield {
        path: [...at, 'type'],
        message: { key: 'argumentNoGrounds', id: tag.id },
        actual: tag.type,
      };
    }
  },
};
