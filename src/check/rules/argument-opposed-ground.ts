import { breakExample } from '../rule-example.ts';
import { findOpposedGrounds } from '../../argument/weak-points.ts';
import type { ArticleRule } from '../subjects.ts';

export const argumentOpposedGround: ArticleRule = {
  id: 'argument/opposed-ground',
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
---
The pier is closed, so the harbour is poorer.
`,
    },
    {
      article: [
        '- id: harbour-poorer',
        `  opposes: [harbour-poorer]
  - id: harbour-poorer`,
      ],
    },
  ),
  *find({ claims }) {
    const byId = new Map(claims.map((claim) => [claim.tag.id, claim]));
    for (const { from, to } of findOpposedGrounds(claims.map(({ tag }) => tag))) {
      const claim = byId.get(from);
      if (claim === undefined || claim.tag.weakness !== undefined) continue;
      yield {
        path: [...claim.at, 'opposes', claim.tag.opposes.indexOf(to)],
        message: { key: 'argumentOpposedGround', claim: from, other: to },
        actual: to,
      };
    }
  },
};
