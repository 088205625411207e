import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';
import type { Path } from '../finding.ts';
import { latestOutcome } from '../../model/claim.ts';
import type { Flaw } from '../rule.ts';

export const outcomeStale: ArticleRule = {
  id: 'outcome/stale',
  severity: 'warning',
  example: breakExample(
    {
      article: `asOf: "2031-06-01"
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
      - { date: "2030-05-20", verdict: open, note: Ships moor there., sources: [] }
      - { date: "2031-05-30", verdict: not-borne-out, note: Ships moor there., sources: [harbour-post] }
---
The pier will be ready in May.
`,
    },
    {
      article: [
        `      - { date: "2031-05-30", verdict: not-borne-out, note: Ships moor there., sources: [harbour-post] }
---`,
        '---',
      ],
    },
  ),
  *find({ claims, announcements, asOf }) {
    if (asOf === undefined) return;
    for (const { at, tag } of claims) {
      const latest = latestOutcome(tag);
      if (latest?.verdict !== 'open' || !isOld(latest.date, asOf)) continue;
      yield flaw([...at, 'outcomes', tag.outcomes.length - 1, 'date'], latest.date, asOf);
    }
    for (const { at, tag } of announcements) {
      const latest = tag.history.at(-1);
      if (tag.outcome.status !== 'open' || latest === undefined || !isOld(latest.date, asOf)) continue;
      yield flaw([...at, 'history', tag.history.length - 1, 'date'], latest.date, asOf);
    }
  },
};

/** Whether a day lies more than a year before another; both `YYYY-MM-DD`, which sort as text. */
function isOld(day: string, asOf: string): boolean {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}` < asOf;
}

function flaw(path: Path, day: string, asOf: string): Flaw {
  return {
    path,
    message: { key: 'outcomeStale', since: day, asOf },
    actual: day,
  };
}
