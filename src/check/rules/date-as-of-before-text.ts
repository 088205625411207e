import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const dateAsOfBeforeText: ArticleRule = {
  id: 'date/as-of-before-text',
  severity: 'error',
  example: breakExample(
    {
      article: `asOf: "2030-06-30"
---
The pier is ready.
`,
    },
    { article: ['asOf: "2030-06-30"', 'asOf: "2029-06-30"'] },
  ),
  *find({ asOf, textDay }) {
    if (asOf === undefined || textDay === undefined || asOf >= textDay) return;
    yield { path: ['asOf'], message: { key: 'asOfBeforeText', asOf, textDay }, actual: asOf };
  },
};
