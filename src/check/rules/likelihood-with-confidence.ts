import { breakExample } from '../rule-example.ts';
import { splitSentences } from '../../anchoring/split-sentences.ts';
import type { ArticleRule } from '../subjects.ts';
import { listEditorialTexts } from '../article-parts.ts';
import { confidences, likelihoodRows } from '../english-lexicon.ts';

export const likelihoodWithConfidence: ArticleRule = {
  id: 'likelihood/with-confidence',
  severity: 'warning',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
    note: It is likely to open. Our confidence in this is high, since the work is paid for.
---
The pier is closed.
`,
    },
    {
      article: [
        'note: It is likely to open. Our confidence in this is high, since the work is paid for.',
        'note: We judge with high confidence that it is likely to open.',
      ],
    },
  ),
  *find(subject) {
    for (const { text, at } of listEditorialTexts(subject)) {
      if (confidences.find(text).length === 0) continue;
      for (const { start, end } of splitSentences(text)) {
        const sentence = text.slice(start, end);
        const [confidence] = confidences.find(sentence);
        const [likelihood] = likelihoodRows.flatMap(({ find }) => find(sentence));
        if (confidence === undefined || likelihood === undefined) continue;
        const said = [likelihood, confidence].map((range) => sentence.slice(range.start, range.end));
        yield {
          ...at(start + confidence.start, start + confidence.end),
          message: { key: 'likelihoodWithConfidence', likelihood: said[0] ?? '', confidence: said[1] ?? '' },
          actual: said.join(', '),
        };
      }
    }
  },
};
