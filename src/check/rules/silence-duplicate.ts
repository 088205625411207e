import type { ArticleRule } from '../article-rule.ts';

export const silenceDuplicate: ArticleRule = {
  id: 'silence/duplicate',
  severity: 'error',
  summary: 'An article names each topic that it leaves out once.',
  example: {
    bad: {
      article: `silences:
  - topic: ferries
    date: "2030-04-04"
    note: The text does not speak of it.
    sources: [harbour-post]
  - topic: ferries
    date: "2030-04-05"
    note: The text does not speak of it.
    sources: [harbour-post]
---
The pier is closed.
`,
    },
    good: {
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
  },
  *find({ silences }) {
    const seen = new Set<string>();
    for (const { at, tag } of silences) {
      if (seen.has(tag.topic)) {
        yield {
          path: [...at, 'topic'],
          reason: `Unexpected second silence on "${tag.topic}", expected each topic once`,
          actual: tag.topic,
          hint: 'Put both notes into one, with the sources of both.',
        };
      }
      seen.add(tag.topic);
    }
  },
};
