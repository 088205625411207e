import type { ArticleRule } from '../article-rule.ts';
import { datedSteps } from '../dated-steps.ts';

export const historyOutOfOrder: ArticleRule = {
  id: 'history/out-of-order',
  severity: 'error',
  summary: 'Outcomes and steps stand in the order of their days, newest last.',
  *find(subject) {
    for (const { path, dates } of datedSteps(subject)) {
      for (const [index, date] of dates.entries()) {
        const before = dates[index - 1];
        if (before === undefined || before <= date) continue;
        yield {
          path: [...path, index, 'date'],
          reason: `Unexpected day ${date} after ${before}, expected the newest last`,
          actual: date,
          hint: 'Put the entries in the order of their days.',
        };
      }
    }
  },
};
