import { breakExample } from '../rule-example.ts';
import { listArticleReferences, findUnknownReferences } from '../references.ts';
import type { ArticleRule } from '../subjects.ts';

export const referenceUnknownSource: ArticleRule = {
  id: 'reference/unknown-source',
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
    { article: ['sources: [harbour-post]', 'sources: [harbor-post]'] },
  ),
  find: (subject) => findUnknownReferences(listArticleReferences(subject), 'source', subject.known.sources),
};
