import { breakExample } from '../rule-example.ts';
import { listArticleReferences, findUnknownReferences } from '../references.ts';
import type { ArticleRule } from '../subjects.ts';

export const referenceUnknownActor: ArticleRule = {
  id: 'reference/unknown-actor',
  severity: 'error',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    about: [arlen]
---
The pier is closed.
`,
    },
    { article: ['about: [arlen]', 'about: [arlenn]'] },
  ),
  find: (subject) => findUnknownReferences(listArticleReferences(subject), 'actor', subject.known.actors),
};
