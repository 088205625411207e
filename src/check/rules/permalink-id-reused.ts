import { isLive } from '../../model/permalink-key.ts';
import type { ArticleRule } from '../article-rule.ts';

export const permalinkIdReused: ArticleRule = {
  id: 'permalink/id-reused',
  severity: 'error',
  summary: 'An id that was published stands for the same tag for ever.',
  example: {
    bad: {
      published: `visits:
  - id: august-talks
    quote: Talks are due in August
    kind: visit
    basis: expected
    by: [holt]
    to: besk
    window: "2030-08"
---
Talks are due in August.
`,
      article: `claims:
  - id: august-talks
    quote: Talks are due in August
    statement: There are to be talks.
    type: description
    voice: own
---
Talks are due in August.
`,
    },
    good: {
      published: `visits:
  - id: august-talks
    quote: Talks are due in August
    kind: visit
    basis: expected
    by: [holt]
    to: besk
    window: "2030-08"
---
Talks are due in August.
`,
      article: `visits:
  - id: august-talks
    quote: Talks are due in August
    kind: visit
    basis: expected
    by: [holt]
    to: besk
    window: "2030-08"
claims:
  - id: talks-are-due
    quote: Talks are due in August
    statement: There are to be talks.
    type: description
    voice: own
---
Talks are due in August.
`,
    },
  },
  *find({ actors, claims, visits, permalinks }) {
    const known = new Map(permalinks.flatMap((link) => (link.kind === 'article' ? [] : [[link.id, link] as const])));
    const tags = [
      ...actors.map(({ at, tag }) => ({ at, id: tag.id, kind: 'actor' })),
      ...claims.map(({ at, tag }) => ({ at, id: tag.id, kind: 'claim' })),
      ...visits.map(({ at, tag }) => ({ at, id: tag.id, kind: 'visit' })),
    ];
    for (const { at, id, kind } of tags) {
      const link = known.get(id);
      if (link === undefined || (isLive(link) && link.kind === kind)) continue;
      const before =
        link.withdrawn !== undefined
          ? `was withdrawn on ${link.withdrawn}`
          : link.now !== undefined
            ? `now leads to ${link.now}`
            : `stands for a ${link.kind}`;
      yield {
        path: [...at, 'id'],
        reason: `Unexpected id "${id}", whose published address ${before}, expected a new id`,
        actual: id,
        hint: 'Choose an id that this article never had: links to the old one must not lead to something else.',
      };
    }
  },
};
