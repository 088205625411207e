import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const silenceClaimed: ArticleRule = {
  id: 'silence/claimed',
  severity: 'warning',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    topics: [pier]
silences:
  - topic: pier-money
    date: "2030-04-04"
    note: The text does not speak of it.
    sources: [harbour-post]
---
The pier is closed.
`,
    },
    { article: ['topic: pier-money', 'topic: pier'] },
  ),
  *find({ claims, omissions }) {
    for (const { at, tag } of omissions) {
      const claim = claims.find(({ tag: { topics } }) => topics.includes(tag.topic));
      if (claim === undefined) continue;
      yield {
        path: [...at, 'topic'],
        message: { key: 'silenceClaimed', topic: tag.topic, claim: claim.tag.id },
        actual: tag.topic,
      };
    }
  },
};
