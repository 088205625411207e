import { breakExample } from '../rule-example.ts';
import { traitsOf } from '../../model/announcement-status.ts';
import type { ArticleRule } from '../subjects.ts';

export const visitNoEngagement: ArticleRule = {
  id: 'visit/no-engagement',
  severity: 'warning',
  example: breakExample(
    {
      article: `actors: [{ id: holt }, { id: besk }]
visits:
  - id: holt-to-besk
    quote: Holt is due in Besk in April
    kind: visit
    basis: expected
    by: [holt]
    to: besk
    window: "2030-04"
    history:
      - { date: "2030-04-02", status: held, note: They met., sources: [harbour-post] }
    outcome: { status: held, engagement: holt-besk-2030 }
---
Holt is due in Besk in April.
`,
    },
    { article: ['status: held, engagement: holt-besk-2030', 'status: held'] },
  ),
  *find({ announcements }) {
    for (const { at, tag } of announcements) {
      const { status, engagement } = tag.outcome;
      if (engagement !== undefined || traitsOf(status).endedBy !== 'engagement') continue;
      yield {
        path: [...at, 'outcome', 'status'],
        message: { key: 'visitNoEngagement', status },
        actual: status,
      };
    }
  },
};
