import type { ArticleRule } from '../article-rule.ts';
import { tagsThatAre } from '../tags-that-are.ts';

export const permalinkChanged: ArticleRule = {
  id: 'permalink/changed',
  severity: 'error',
  summary: 'The quote of a published tag is the one that was published, until another is accepted.',
  *find(subject) {
    for (const { path, id, key, quote, following } of tagsThatAre(subject, 'changed')) {
      yield {
        path,
        reason: `Unexpected quote "${quote}" of "${id}", expected the published "${following.link.quote}"`,
        actual: quote,
        expected: [following.link.quote],
        hint: `Where the tag shall stand on these words, accept them: readout anchor --accept ${key}`,
      };
    }
  },
};
