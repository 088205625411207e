import { isLive } from '../../model/permalink-key.ts';
import type { Permalink } from '../../model/permalink.ts';
import type { ArticleRule } from '../subjects.ts';
import type { FindingMessage } from '../finding.ts';

export const permalinkIdReused: ArticleRule = {
  id: 'permalink/id-reused',
  severity: 'error',
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
  *find({ actors, claims, announcements, permalinks }) {
    const known = new Map(permalinks.flatMap((link) => (link.kind === 'article' ? [] : [[link.id, link] as const])));
    const tags = [
      ...actors.map(({ at, tag }) => ({ at, id: tag.id, kind: 'actor' })),
      ...claims.map(({ at, tag }) => ({ at, id: tag.id, kind: 'claim' })),
      ...announcements.map(({ at, tag }) => ({ at, id: tag.id, kind: 'visit' })),
    ];
    for (const { at, id, kind } of tags) {
      const link = known.get(id);
      if (link === undefined || (isLive(link) && link.kind === kind)) continue;
      yield {
        path: [...at, 'id'],
        message: idTaken(id, link),
        actual: id,
      };
    }
  },
};

function idTaken(id: string, link: Permalink): FindingMessage {
  if (link.withdrawn !== undefined) return { key: 'permalinkIdWithdrawn', id, day: link.withdrawn };
  if (link.now !== undefined) return { key: 'permalinkIdRenamed', id, to: link.now };
  return { key: 'permalinkIdOfOther', id, kind: link.kind };
}
