import { articleReferences, unknownReferences } from '../references.ts';
import type { ArticleRule } from '../subjects.ts';

export const referenceUnknownEngagement: ArticleRule = {
  id: 'reference/unknown-engagement',
  severity: 'error',
  example: {
    bad: {
      article: `commentsOn: holt-besk-2029
---
The pier is closed.
`,
    },
    good: {
      article: `commentsOn: holt-besk-2030
---
The pier is closed.
`,
    },
  },
  find: (subject) => unknownReferences(articleReferences(subject), 'engagement', subject.known.engagements),
};
