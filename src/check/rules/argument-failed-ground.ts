import { failedGrounds } from '../../argument/weak-points.ts';
import { claimTypes } from '../../model/vocabulary.ts';
import type { ArticleRule } from '../article-rule.ts';

export const argumentFailedGround: ArticleRule = {
  id: 'argument/failed-ground',
  severity: 'warning',
  summary: 'No claim rests on one that was not borne out, or its editor says what is left of it.',
  *find({ claims }) {
    const byId = new Map(claims.map((claim) => [claim.tag.id, claim]));
    for (const { from, to } of failedGrounds(claims.map(({ tag }) => tag))) {
      const [ground, held] = [byId.get(from), byId.get(to)];
      if (ground === undefined || held === undefined || held.tag.weakness !== undefined) continue;
      const [kind, groundKind] = [claimTypes[held.tag.type].label, claimTypes[ground.tag.type].label];
      yield {
        path: [...ground.at, 'supports', ground.tag.supports.indexOf(to)],
        reason: `Unexpected support of "${to}" by "${from}": this ${kind} rests on a ${groundKind} that was not borne out`,
        actual: to,
        hint: `Say in "weakness" of "${to}" what is left of it: readers are shown that. Or record its own outcome, or correct the relation.`,
      };
    }
  },
};
