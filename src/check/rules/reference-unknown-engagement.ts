import { breakExample } from '../rule-example.ts';
import { listArticleReferences, findUnknownReferences } from '../references.ts';
import type { ArticleRule } from '../subjects.ts';

export const referenceUnknownEngagement: ArticleRule = {
  id: 'reference/unknown-engagement',
  severity: 'error',
  example: breakExample(
    {
      article: `commentsOn: holt-besk-2030
---
The pier is closed.
`,
    },
    { article: ['commentsOn: holt-besk-2030', 'commentsOn: holt-besk-2029'] },
  ),
  find: (subject) => findUnknownReferences(listArticleReferences(subject), 'engagement', subject.known.engagements),
};
