import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const silenceDuplicate: ArticleRule = {
  id: 'silence/duplicate',
  severity: 'error',
  example: breakExample(
    {
      article: `silences:
  - topic: ferries
    date: "2030-04-04"
    note: The text does not speak of it.
    sources: [harbour-post]
  - topic: crews
    date: "2030-04-04"
    note: The text does not speak of it.
    sources: [harbour-post]
---
The pier is closed.
`,
    },
    {
      article: [
        `- topic: crews
    date: "2030-04-04"`,
        `- topic: ferries
    date: "2030-04-05"`,
      ],
    },
  ),
  *find({ omissions }) {
    const seen = new Set<string>();
    for (const { at, tag } of omissions) {
      if (seen.has(tag.topic)) {
        yield {
          path: [...at, 'topic'],
          message: { key: 'silenceDuplicate', topic: tag.topic },
          actual: tag.topic,
        };
      }
      seen.add(tag.topic);
    }
  },
};
