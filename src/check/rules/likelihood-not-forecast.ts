import type { ArticleRule } from '../article-rule.ts';

export const likelihoodNotForecast: ArticleRule = {
  id: 'likelihood/not-forecast',
  severity: 'warning',
  summary: 'Only forecasts carry a likelihood.',
  *find({ claims }) {
    for (const { at, tag } of claims) {
      if (tag.type === 'forecast' || tag.likelihood === undefined) continue;
      yield {
        path: [...at, 'likelihood'],
        atKey: true,
        reason: `Unexpected likelihood on a claim of type "${tag.type}", expected it on forecasts only`,
        actual: tag.likelihood,
        hint: 'Make the claim a forecast, or leave the likelihood out.',
      };
    }
  },
};
