import type { ArticleRule } from '../article-rule.ts';

export const forecastNoResolution: ArticleRule = {
  id: 'forecast/no-resolution',
  severity: 'warning',
  summary: 'A forecast says what would count as borne out, and by when.',
  *find({ claims }) {
    for (const { at, tag } of claims) {
      if (tag.type !== 'forecast' || tag.resolution !== undefined) continue;
      yield {
        path: [...at, 'type'],
        reason: `Unexpected forecast "${tag.id}" without a resolution, expected what would count, and by when`,
        hint: 'Add "resolution" before the outcome is known, so that the verdict cannot follow the event.',
      };
    }
  },
};
