import { breakExample } from '../rule-example.ts';
import { normalizeText } from '../../anchoring/normalize.ts';
import type { ArticleRule } from '../subjects.ts';

export const hedgeNotInQuote: ArticleRule = {
  id: 'hedge/not-in-quote',
  severity: 'error',
  example: breakExample(
    {
      article: `claims:
  - id: pier-ready
    quote: The pier will be ready in May
    statement: Work on the pier ends in May.
    type: forecast
    voice: own
    hedge: will
    likelihood: very-likely
    resolution: Counts if ships moor there by 31 May 2030.
---
The pier will be ready in May.
`,
    },
    { article: ['quote: The pier will be', 'quote: be'] },
  ),
  *find({ claims }) {
    for (const { at, tag } of claims) {
      if (tag.hedge === undefined || normalizeText(tag.quote).text.includes(normalizeText(tag.hedge).text)) continue;
      yield {
        path: [...at, 'hedge'],
        message: { key: 'hedgeNotInQuote', hedge: tag.hedge },
        actual: tag.hedge,
      };
    }
  },
};
