import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const silenceOutsideDays: ArticleRule = {
  id: 'silence/outside-days',
  severity: 'error',
  example: breakExample(
    {
      article: `silences:
  - topic: ferries
    date: "2030-04-04"
    note: The text does not speak of it.
    sources: [harbour-post]
---
The pier is closed.
`,
    },
    { article: ['date: "2030-04-04"', 'date: "2030-02-01"'] },
  ),
  *find({ omissions, textDay, asOf }) {
    for (const { at, tag } of omissions) {
      const { date } = tag;
      if (date === undefined || textDay === undefined || asOf === undefined) continue;
      if (textDay <= date && date <= asOf) continue;
      yield {
        path: [...at, 'date'],
        message: { key: 'silenceOutsideDays', date, from: textDay, to: asOf },
        actual: date,
      };
    }
  },
};
