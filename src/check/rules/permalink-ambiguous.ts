import type { ArticleRule } from '../article-rule.ts';
import { tagsThatAre } from '../tags-that-are.ts';

export const permalinkAmbiguous: ArticleRule = {
  id: 'permalink/ambiguous',
  severity: 'error',
  summary: 'It is clear which words of the text a published passage has become.',
  *find(subject) {
    for (const { path, id, key, quote, following } of tagsThatAre(subject, 'ambiguous')) {
      yield {
        path,
        reason: `Unexpected doubt about where "${id}" stands now, expected one of ${following.places.length} places`,
        actual: quote,
        hint: `Write into "quote", and "prefix" or "suffix", which words are meant, then accept them: readout anchor --accept ${key}`,
      };
    }
  },
};
