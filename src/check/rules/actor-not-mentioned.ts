import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const actorNotMentioned: ArticleRule = {
  id: 'actor/not-mentioned',
  severity: 'warning',
  example: breakExample(
    {
      article: `actors: [{ id: holt, mentions: [The minister] }]
---
The minister is away.
`,
    },
    { article: ['id: holt, mentions: [The minister]', 'id: holt'] },
  ),
  *find({ actors }) {
    for (const { at, tag, mentioned } of actors) {
      if (mentioned !== 0) continue;
      yield {
        path: [...at, 'id'],
        message: { key: 'actorNotMentioned', id: tag.id },
        actual: tag.id,
      };
    }
  },
};
