import type { ArticleRule } from '../article-rule.ts';

export const visitNoEngagement: ArticleRule = {
  id: 'visit/no-engagement',
  severity: 'warning',
  summary: 'A visit that was held or replaced names the engagement that kept or replaced it.',
  *find({ visits }) {
    for (const { at, tag } of visits) {
      const { status, engagement } = tag.outcome;
      if (engagement !== undefined || (status !== 'held' && status !== 'replaced')) continue;
      yield {
        path: [...at, 'outcome', 'status'],
        reason: `Unexpected outcome "${status}" without an engagement, expected the id of what took place`,
        actual: status,
        hint: 'Add "engagement" with an id from engagements.yaml; a promise and its keeping are two records.',
      };
    }
  },
};
