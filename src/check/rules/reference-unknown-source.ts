import { articleReferences } from '../article-references.ts';
import type { ArticleRule } from '../article-rule.ts';
import { unknownReferences } from '../reference.ts';

export const referenceUnknownSource: ArticleRule = {
  id: 'reference/unknown-source',
  severity: 'error',
  summary: 'Every source that an outcome, a step or a silence rests on is in sources.yaml.',
  find: (subject) => unknownReferences(articleReferences(subject), 'source', subject.known.sources),
};
