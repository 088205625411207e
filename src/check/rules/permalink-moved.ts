import type { ArticleRule } from '../article-rule.ts';
import { tagsThatAre } from '../tags-that-are.ts';

export const permalinkMoved: ArticleRule = {
  id: 'permalink/moved',
  severity: 'warning',
  summary: 'The words of a published passage stand where they stood.',
  *find(subject) {
    for (const { path, id, key, quote } of tagsThatAre(subject, 'moved')) {
      yield {
        path,
        reason: `Unexpected place of the words of "${id}", expected them where they were published: the tag has followed them`,
        actual: quote,
        hint: `Look whether they mean the same there; "readout anchor --accept ${key}" records the new place.`,
      };
    }
  },
};
