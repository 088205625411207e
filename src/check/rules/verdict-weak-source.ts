import { breakExample } from '../rule-example.ts';
import { isEnding } from '../../model/announcement-status.ts';
import { isSettled } from '../../model/verdict.ts';
import type { ArticleRule } from '../subjects.ts';

export const verdictWeakSource: ArticleRule = {
  id: 'verdict/weak-source',
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
      - { date: "2030-05-30", verdict: borne-out, note: Ships moor there., sources: [harbour-blog, harbour-post] }
---
The pier will be ready in May.
`,
    },
    { article: ['sources: [harbour-blog, harbour-post]', 'sources: [harbour-blog]'] },
  ),
  *find({ claims, announcements, registries }) {
    const weak = new Set(registries.sources.filter(({ flag }) => flag === 'weak').map(({ id }) => id));
    const entries = [
      ...claims.flatMap(({ at, tag }) =>
        tag.outcomes.map((outcome, index) => ({
          path: [...at, 'outcomes', index, 'sources'],
          said: outcome.verdict,
          ends: isSettled(outcome.verdict),
          sources: outcome.sources,
        })),
      ),
      ...announcements.flatMap(({ at, tag }) =>
        tag.history.map((step, index) => ({
          path: [...at, 'history', index, 'sources'],
          said: step.status,
          ends: isEnding(step.status),
          sources: step.sources,
        })),
      ),
    ];
    for (const { path, said, ends, sources } of entries) {
      if (!ends || sources.length === 0 || !sources.every((id) => weak.has(id))) continue;
      yield {
        path,
        message: { key: 'verdictWeakSource', verdict: said, sources },
        actual: sources.join(', '),
      };
    }
  },
};
