import { parseDay } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import type { ArticleRule } from '../article-rule.ts';

export const visitOverdue: ArticleRule = {
  id: 'visit/overdue',
  severity: 'warning',
  summary: 'A visit whose window is over by the as-of day says what became of it.',
  *find({ visits, asOf }) {
    const checked = asOf === undefined ? undefined : parseDay(asOf);
    if (checked === undefined) return;
    for (const { at, tag } of visits) {
      if (tag.outcome.status !== 'open' || !tag.window || boundsOf(tag.window).to > checked) continue;
      yield {
        path: [...at, 'window'],
        reason: `Unexpected end of the window before "asOf" ${asOf} with nothing recorded, expected an outcome`,
        actual: tag.window.text,
        hint: 'Add "outcome": held, replaced, cancelled or lapsed, with the step in "history" that says when.',
      };
    }
  },
};
