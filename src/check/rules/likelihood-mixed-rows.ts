import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';
import { listEditorialTexts } from '../article-parts.ts';
import { likelihoodRows } from '../english-lexicon.ts';

export const likelihoodMixedRows: ArticleRule = {
  id: 'likelihood/mixed-rows',
  severity: 'warning',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    note: It is likely to open in May. That it opens in April is unlikely.
---
The pier is closed.
`,
    },
    { article: ['unlikely.', 'improbable.'] },
  ),
  *find(subject) {
    let first: { readonly row: number; readonly term: string } | undefined;
    for (const { text, at } of listEditorialTexts(subject)) {
      const terms = likelihoodRows
        .flatMap(({ find }, row) => find(text).map((range) => ({ ...range, row })))
        .sort((a, b) => a.start - b.start);
      for (const { start, end, row } of terms) {
        const term = text.slice(start, end);
        first ??= { row, term };
        if (row === first.row) continue;
        yield {
          ...at(start, end),
          message: { key: 'likelihoodMixedRows', term, first: first.term },
          actual: term,
        };
        return;
      }
    }
  },
};
