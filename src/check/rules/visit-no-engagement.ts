import type { ArticleRule } from '../article-rule.ts';

export const visitNoEngagement: ArticleRule = {
  id: 'visit/no-engagement',
  severity: 'warning',
  summary: 'A visit that was held or replaced names the engagement that kept or replaced it.',
  example: {
    bad: {
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
    outcome: { status: held }
---
Holt is due in Besk in April.
`,
    },
    good: {
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
  },
  *find({ visits }) {
    for (const { at, tag } of visits) {
      const { status, engagement } = tag.outcome;
      if (engagement !== undefined || (status !== 'held' && status !== 'replaced')) continue;
      yield {
        path: [...at, 'outcome', 'status'],
        reason: `Unexpected outcome "${status}" without an engagement, expected the id of what took place`,
        actual: status,
        hint: 'Add "engagement" with an id from engagements.yaml; a promise and its keeping are two records.',
      };
    }
  },
};
