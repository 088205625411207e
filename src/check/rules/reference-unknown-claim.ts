import { breakExample } from '../rule-example.ts';
import { listArticleReferences, findUnknownReferences } from '../references.ts';
import type { ArticleRule } from '../subjects.ts';

export const referenceUnknownClaim: ArticleRule = {
  id: 'reference/unknown-claim',
  severity: 'error',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    supports: [ships-wait]
  - id: ships-wait
    quote: ships wait outside
    statement: They cannot moor.
    type: description
    voice: own
---
The pier is closed, and ships wait outside.
`,
    },
    { article: ['supports: [ships-wait]', 'supports: [ships-waiting]'] },
  ),
  find: (subject) => findUnknownReferences(listArticleReferences(subject), 'claim', subject.claimIds),
};
