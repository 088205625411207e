import type { ArticleRule } from '../article-rule.ts';

export const outcomeBeforeText: ArticleRule = {
  id: 'outcome/before-text',
  severity: 'error',
  summary: 'What came of a claim or a visit is dated on or after the day the text appeared.',
  *find({ claims, visits, textDay }) {
    if (textDay === undefined) return;
    for (const { at, tag } of claims) {
      for (const [index, { date }] of tag.outcomes.entries()) {
        if (date < textDay) yield flaw([...at, 'outcomes', index, 'date'], date, textDay);
      }
    }
    for (const { at, tag } of visits) {
      for (const [index, { date, status }] of tag.history.entries()) {
        // An invitation or a cancelled first try may well be older than the text; its keeping cannot be.
        if (status === 'held' && date < textDay) yield flaw([...at, 'history', index, 'date'], date, textDay);
      }
    }
  },
};

function flaw(path: readonly (string | number)[], date: string, textDay: string) {
  return {
    path,
    reason: `Unexpected day ${date} before the text appeared, expected ${textDay} or later`,
    actual: date,
    hint: 'Look up the day, in the source and in "published".',
  };
}
