import type { ArticleRule } from '../article-rule.ts';
import { tagsThatAre } from '../tags-that-are.ts';

export const permalinkReworded: ArticleRule = {
  id: 'permalink/reworded',
  severity: 'error',
  summary: 'Where the words of a published passage were changed, its editor accepts the new ones.',
  *find(subject) {
    for (const { path, id, key, quote, following } of tagsThatAre(subject, 'reworded')) {
      const { found } = following.place;
      yield {
        path,
        reason: `Unexpected words "${found}" in the place of "${quote}", the passage of "${id}"`,
        actual: quote,
        expected: [found],
        hint: `Where the tag still holds for them, accept them: readout anchor --accept ${key}`,
      };
    }
  },
};
