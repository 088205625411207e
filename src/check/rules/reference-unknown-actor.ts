import { articleReferences } from '../article-references.ts';
import type { ArticleRule } from '../article-rule.ts';
import { unknownReferences } from '../reference.ts';

export const referenceUnknownActor: ArticleRule = {
  id: 'reference/unknown-actor',
  severity: 'error',
  summary: 'Every actor that a tag names is in actors.yaml.',
  find: (subject) => unknownReferences(articleReferences(subject), 'actor', subject.known.actors),
};
