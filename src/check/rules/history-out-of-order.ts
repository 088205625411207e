import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';
import { listHistories } from '../article-parts.ts';

export const historyOutOfOrder: ArticleRule = {
  id: 'history/out-of-order',
  severity: 'error',
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
      - { date: "2030-05-02", verdict: partly, note: Ships moor there., sources: [harbour-post] }
      - { date: "2030-05-30", verdict: borne-out, note: Ships moor there., sources: [harbour-post] }
---
The pier will be ready in May.
`,
    },
    {
      article: [
        `- { date: "2030-05-02", verdict: partly, note: Ships moor there., sources: [harbour-post] }
      - { date: "2030-05-30", verdict: borne-out, note: Ships moor there., sources: [harbour-post] }`,
        `- { date: "2030-05-30", verdict: borne-out, note: Ships moor there., sources: [harbour-post] }
      - { date: "2030-05-02", verdict: partly, note: Ships moor there., sources: [harbour-post] }`,
      ],
    },
  ),
  *find(subject) {
    for (const { path, dates } of listHistories(subject)) {
      for (const [index, date] of dates.entries()) {
        const before = dates[index - 1];
        if (before === undefined || before <= date) continue;
        yield {
          path: [...path, index, 'date'],
          message: { key: 'historyOutOfOrder', date, before },
          actual: date,
        };
      }
    }
  },
};
