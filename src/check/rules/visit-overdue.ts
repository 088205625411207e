import { breakExample } from '../rule-example.ts';
import { parseDay } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import type { ArticleRule } from '../subjects.ts';

export const visitOverdue: ArticleRule = {
  id: 'visit/overdue',
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
    {
      article: [
        `    history:
      - { date: "2030-04-02", status: held, note: They met., sources: [harbour-post] }
    outcome: { status: held, engagement: holt-besk-2030 }
---`,
        '---',
      ],
    },
  ),
  *find({ announcements, asOf }) {
    if (asOf === undefined) return;
    const checked = parseDay(asOf);
    if (checked === undefined) return;
    for (const { at, tag } of announcements) {
      if (tag.outcome.status !== 'open' || !tag.window || boundsOf(tag.window).to > checked) continue;
      yield {
        path: [...at, 'window'],
        message: { key: 'visitOverdue', asOf },
        actual: tag.window.text,
      };
    }
  },
};
