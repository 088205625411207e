import { breakExample } from '../rule-example.ts';
import { findFailedGrounds } from '../../argument/weak-points.ts';
import { desk } from '../../i18n/catalogue.ts';
import type { ArticleRule } from '../subjects.ts';

export const argumentFailedGround: ArticleRule = {
  id: 'argument/failed-ground',
  severity: 'warning',
  example: breakExample(
    {
      article: `claims:
  - id: pier-ready
    quote: The pier will be ready in May
    statement: Work on the pier ends in May.
    type: forecast
    voice: own
    hedge: will
    likelihood: very-likely
    resolution: Counts if ships moor there by 31 May 2030.
    outcomes:
      - { date: "2030-05-30", verdict: not-borne-out, note: Ships moor there., sources: [harbour-post] }
    supports: [summer-saved]
  - id: summer-saved
    quote: the summer is saved
    statement: The season goes on as planned.
    type: evaluation
    voice: own
    weakness: The pier was late; what is left is the ferry.
---
The pier will be ready in May, so the summer is saved.
`,
    },
    {
      article: [
        `    weakness: The pier was late; what is left is the ferry.
---`,
        '---',
      ],
    },
  ),
  *find({ claims }) {
    const byId = new Map(claims.map((claim) => [claim.tag.id, claim]));
    for (const { from, to } of findFailedGrounds(claims.map(({ tag }) => tag))) {
      const [ground, held] = [byId.get(from), byId.get(to)];
      if (ground === undefined || held === undefined || held.tag.weakness !== undefined) continue;
      const { claimTypes } = desk.codebook;
      const [kind, groundKind] = [claimTypes[held.tag.type].label, claimTypes[ground.tag.type].label];
      yield {
        path: [...ground.at, 'supports', ground.tag.supports.indexOf(to)],
        message: { key: 'argumentFailedGround', claim: to, kind, ground: from, groundKind },
        actual: to,
      };
    }
  },
};
