import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';
import { listHistories } from '../article-parts.ts';

export const outcomeAfterAsOf: ArticleRule = {
  id: 'outcome/after-as-of',
  severity: 'error',
  example: breakExample(
    {
      article: `asOf: "2030-06-30"
claims:
  - id: pier-ready
    quote: The pier will be ready in May
    statement: Work on the pier ends in May.
    type: forecast
    voice: own
    hedge: will
    likelihood: very-likely
    resolution: Counts if ships moor there by 31 May 2030.
    outcomes:
      - { date: "2030-06-20", verdict: borne-out, note: Ships moor there., sources: [harbour-post] }
---
The pier will be ready in May.
`,
    },
    {
      article: [
        `asOf: "2030-06-30"
claims:`,
        'claims:',
      ],
    },
  ),
  *find(subject) {
    const { asOf } = subject;
    if (asOf === undefined) return;
    for (const { path, dates } of listHistories(subject)) {
      for (const [index, date] of dates.entries()) {
        if (date <= asOf) continue;
        yield {
          path: [...path, index, 'date'],
          message: { key: 'outcomeAfterAsOf', date, asOf },
          actual: date,
        };
      }
    }
  },
};
