import { articleReferences } from '../article-references.ts';
import type { ArticleRule } from '../article-rule.ts';
import { unknownReferences } from '../reference.ts';

export const referenceUnknownClaim: ArticleRule = {
  id: 'reference/unknown-claim',
  severity: 'error',
  example: {
    bad: {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    supports: [ships-waiting]
  - id: ships-wait
    quote: ships wait outside
    statement: They cannot moor.
    type: description
    voice: own
---
The pier is closed, and ships wait outside.
`,
    },
    good: {
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
  },
  find: (subject) => unknownReferences(articleReferences(subject), 'claim', subject.claimIds),
};
