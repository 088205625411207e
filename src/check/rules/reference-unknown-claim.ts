import { articleReferences } from '../article-references.ts';
import type { ArticleRule } from '../article-rule.ts';
import { unknownReferences } from '../reference.ts';

export const referenceUnknownClaim: ArticleRule = {
  id: 'reference/unknown-claim',
  severity: 'error',
  summary: 'Every claim that a claim supports, qualifies or opposes is in the same article.',
  find: (subject) => unknownReferences(articleReferences(subject), 'claim', subject.claimIds),
};
