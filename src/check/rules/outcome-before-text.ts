import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';
import type { Flaw } from '../rule.ts';

export const outcomeBeforeText: ArticleRule = {
  id: 'outcome/before-text',
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
      - { date: "2030-05-30", verdict: borne-out, note: Ships moor there., sources: [harbour-post] }
---
The pier will be ready in May.
`,
    },
    { article: ['date: "2030-05-30"', 'date: "2030-02-20"'] },
  ),
  *find({ claims, announcements, textDay }) {
    if (textDay === undefined) return;
    for (const { at, tag } of claims) {
      for (const [index, { date }] of tag.outcomes.entries()) {
        if (date < textDay) yield flaw([...at, 'outcomes', index, 'date'], date, textDay);
      }
    }
    for (const { at, tag } of announcements) {
      for (const [index, { date, status }] of tag.history.entries()) {
        // An invitation or a cancelled first try may well be older than the text; its keeping cannot be.
        if (status === 'held' && date < textDay) yield flaw([...at, 'history', index, 'date'], date, textDay);
      }
    }
  },
};

function flaw(path: readonly (string | number)[], date: string, textDay: string): Flaw {
  return {
    path,
    message: { key: 'outcomeBeforeText', date, textDay },
    actual: date,
  };
}
