import { breakExample } from '../rule-example.ts';
import { isEnding } from '../../model/announcement-status.ts';
import { isSettled } from '../../model/verdict.ts';
import type { ArticleRule } from '../subjects.ts';
import type { Path } from '../finding.ts';
import type { Flaw } from '../rule.ts';

export const verdictNoSource: ArticleRule = {
  id: 'verdict/no-source',
  severity: 'warning',
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
    { article: ['sources: [harbour-post]', 'sources: []'] },
  ),
  *find({ claims, announcements }) {
    for (const { at, tag } of claims) {
      for (const [index, { verdict, reading, sources }] of tag.outcomes.entries()) {
        if (sources.length > 0 || reading || !isSettled(verdict)) continue;
        yield flaw([...at, 'outcomes', index, 'verdict'], verdict);
      }
    }
    for (const { at, tag } of announcements) {
      for (const [index, { status, sources }] of tag.history.entries()) {
        if (sources.length === 0 && isEnding(status)) yield flaw([...at, 'history', index, 'status'], status);
      }
    }
  },
};

function flaw(path: Path, verdict: string): Flaw {
  return {
    path,
    message: { key: 'verdictNoSource', verdict },
    actual: verdict,
  };
}
