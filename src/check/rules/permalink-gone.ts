import type { ArticleRule } from '../article-rule.ts';
import { tagsThatAre } from '../tags-that-are.ts';

export const permalinkGone: ArticleRule = {
  id: 'permalink/gone',
  severity: 'error',
  summary: 'The words of a published passage stay in the text, or its tag is withdrawn.',
  *find(subject) {
    for (const { path, id, key, quote, following } of tagsThatAre(subject, 'gone')) {
      const nearest = following.place ? `; nearest is "${following.place.found}"` : '';
      yield {
        path,
        reason: `Unexpected loss of the words of "${id}", expected "${quote}" where it was published${nearest}`,
        actual: quote,
        hint: `Put the words back; or write the right ones into "quote" and call readout anchor --accept ${key}; or take the tag out and call readout anchor --withdraw ${key} --why "…"`,
      };
    }
  },
};
