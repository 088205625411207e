import { opposedGrounds } from '../../argument/weak-points.ts';
import type { ArticleRule } from '../article-rule.ts';

export const argumentOpposedGround: ArticleRule = {
  id: 'argument/opposed-ground',
  severity: 'warning',
  summary: 'No claim opposes, by whatever way round, a claim that it rests on or that rests on it.',
  *find({ claims }) {
    const byId = new Map(claims.map((claim) => [claim.tag.id, claim]));
    for (const { from, to } of opposedGrounds(claims.map(({ tag }) => tag))) {
      const claim = byId.get(from);
      if (claim === undefined || claim.tag.weakness !== undefined) continue;
      yield {
        path: [...claim.at, 'opposes', claim.tag.opposes.indexOf(to)],
        reason: `Unexpected opposition of "${from}" to "${to}", expected claims of which neither rests on the other`,
        actual: to,
        hint: 'Decide which of the two relations the text means. If it does contradict itself, say so in "weakness".',
      };
    }
  },
};
