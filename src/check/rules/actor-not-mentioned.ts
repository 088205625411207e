import type { ArticleRule } from '../article-rule.ts';

export const actorNotMentioned: ArticleRule = {
  id: 'actor/not-mentioned',
  severity: 'warning',
  summary: 'The text names every actor that its frontmatter lists.',
  example: {
    bad: {
      article: `actors: [{ id: holt }]
---
The minister is away.
`,
    },
    good: {
      article: `actors: [{ id: holt, mentions: [The minister] }]
---
The minister is away.
`,
    },
  },
  *find({ actors }) {
    for (const { at, tag, mentioned } of actors) {
      if (mentioned !== 0) continue;
      yield {
        path: [...at, 'id'],
        reason: `Unexpected actor "${tag.id}" that the text does not name, expected a name or alias of the actor in it`,
        actual: tag.id,
        hint: 'Add the words by which the text names the actor to "mentions", or take the actor out of the list.',
      };
    }
  },
};
