import { opposedGrounds } from '../../argument/weak-points.ts';
import type { ArticleRule } from '../article-rule.ts';

export const argumentOpposedGround: ArticleRule = {
  id: 'argument/opposed-ground',
  severity: 'warning',
  summary: 'No claim opposes, by whatever way round, a claim that it rests on or that rests on it.',
  example: {
    bad: {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    supports: [harbour-poorer]
    opposes: [harbour-poorer]
  - id: harbour-poorer
    quote: the harbour is poorer
    statement: Trade has fallen.
    type: evaluation
    voice: own
---
The pier is closed, so the harbour is poorer.
`,
    },
    good: {
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
  },
  *find({ claims }) {
    const byId = new Map(claims.map((claim) => [claim.tag.id, claim]));
    for (const { from, to } of opposedGrounds(claims.map(({ tag }) => tag))) {
      const claim = byId.get(from);
      if (claim === undefined || claim.tag.weakness !== undefined) continue;
      yield {
        path: [...claim.at, 'opposes', claim.tag.opposes.indexOf(to)],
        reason: `Unexpected opposition of "${from}" to "${to}", expected claims of which neither rests on the other`,
        actual: to,
        hint: 'Decide which of the two relations the text means. If it does contradict itself, say so in "weakness".',
      };
    }
  },
};
