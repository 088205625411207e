import type { ArticleRule } from '../article-rule.ts';

export const silenceOutsideDays: ArticleRule = {
  id: 'silence/outside-days',
  severity: 'error',
  summary: 'A silence is dated from the day the text appeared to the day up to which the article was checked.',
  example: {
    bad: {
      article: `silences:
  - topic: ferries
    date: "2030-02-01"
    note: The text does not speak of it.
    sources: [harbour-post]
---
The pier is closed.
`,
    },
    good: {
      article: `silences:
  - topic: ferries
    date: "2030-04-04"
    note: The text does not speak of it.
    sources: [harbour-post]
---
The pier is closed.
`,
    },
  },
  *find({ silences, textDay, asOf }) {
    for (const { at, tag } of silences) {
      const { date } = tag;
      if (date === undefined || textDay === undefined || asOf === undefined) continue;
      if (textDay <= date && date <= asOf) continue;
      yield {
        path: [...at, 'date'],
        reason: `Unexpected day ${date} of a silence, expected ${textDay} to ${asOf}`,
        actual: date,
        hint: 'Nothing can be left out before the text is there: take the day on which the text and a source were both out.',
      };
    }
  },
};
