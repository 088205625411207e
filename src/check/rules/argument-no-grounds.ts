import { withoutGrounds } from '../../argument/weak-points.ts';
import type { ArticleRule } from '../article-rule.ts';

export const argumentNoGrounds: ArticleRule = {
  id: 'argument/no-grounds',
  severity: 'warning',
  summary:
    'A main claim that judges, explains, foresees or asks has grounds, or its editor says that the text gives none.',
  *find({ claims }) {
    const bare = new Set(withoutGrounds(claims.map(({ tag }) => tag)).map(({ id }) => id));
    for (const { at, tag } of claims) {
      if (!bare.has(tag.id) || tag.weakness !== undefined) continue;
      yield {
        path: [...at, 'type'],
        reason: `Unexpected main claim "${tag.id}" without grounds, expected a claim that supports it, or that it bears on another`,
        actual: tag.type,
        hint: 'Name it under "supports" of what the text gives as its reason. If the text gives none, say so in "weakness": readers are shown that.',
      };
    }
  },
};
