import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';
import { findMentions } from '../../anchoring/find-mentions.ts';

export const actorNotTagged: ArticleRule = {
  id: 'actor/not-tagged',
  severity: 'warning',
  example: breakExample(
    {
      article: `actors: [{ id: holt }, { id: besk }]
---
Mira Holt has left for Besk.
`,
    },
    { article: ['id: holt }, { id: besk', 'id: besk'] },
  ),
  *find({ actors, registries, text }) {
    const tagged = new Map(actors.map(({ tag }) => [tag.id, tag]));
    const names = registries.actors.map(({ id, name, names: inScripts, aliases }) => ({
      id,
      forms: [name, ...Object.values(inScripts), ...aliases, ...(tagged.get(id)?.mentions ?? [])],
    }));
    for (const [id, [first]] of findMentions(text, names)) {
      if (first === undefined || tagged.has(id)) continue;
      const named = text.source.slice(first.start, first.end);
      yield {
        words: first,
        path: [],
        message: { key: 'actorNotTagged', id, named },
        actual: named,
      };
    }
  },
};
