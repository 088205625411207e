import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

export const statementRepeatsText: ArticleRule = {
  id: 'statement/repeats-text',
  severity: 'warning',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
---
The pier is closed.
`,
    },
    { article: ['statement: No ship can moor.', 'statement: The pier is closed.'] },
  ),
  *find({ claims }) {
    for (const { at, tag } of claims) {
      const said = tag.statement.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const run = findLongestRun(said, tag.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
      if (run.length < longestAllowed && !(run.length >= shortest && run.length === said.length)) continue;
      yield {
        path: [...at, 'statement'],
        message: { key: 'statementRepeatsText', id: tag.id, words: run.join(' ') },
        actual: run.join(' '),
      };
    }
  },
};

/** Words in a row; a name or a term of art may well be shared. */
const longestAllowed = 7;
/** A statement that is all the text's words repeats it, however short. */
const shortest = 3;

/** The longest run of words that two texts share (dynamic programming over both). */
function findLongestRun(a: readonly string[], b: readonly string[]): readonly string[] {
  let best = { end: 0, length: 0 };
  let last: number[] = [];
  for (const [i, word] of a.entries()) {
    const current: number[] = [];
    for (const [j, other] of b.entries()) {
      current[j] = word === other ? (last[j - 1] ?? 0) + 1 : 0;
      if (current[j] > best.length) best = { end: i + 1, length: current[j] };
    }
    last = current;
  }
  return a.slice(best.end - best.length, best.end);
}
