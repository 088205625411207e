import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';

/** What the reading page itself names so: paragraphs, notes, sources, views and its parts; and the pages below it. */
const prefixes = [
  'p-',
  'withdrawn-',
  'note-',
  'source-',
  'sources-',
  'silence-',
  'silences-',
  'view-',
  'timeline-',
  'help-',
];
const names = ['main', 'help', 'argument', 'edition'];

export const idReserved: ArticleRule = {
  id: 'id/reserved',
  severity: 'error',
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
    { article: ['id: pier-closed', 'id: note-on-the-pier'] },
  ),
  *find({ actors, claims, announcements }) {
    for (const { at, tag } of [...actors, ...claims, ...announcements]) {
      const taken = prefixes.find((prefix) => tag.id.startsWith(prefix)) ?? names.find((name) => tag.id === name);
      if (taken === undefined) continue;
      yield {
        path: [...at, 'id'],
        message: { key: 'idReserved', id: tag.id, taken },
        actual: tag.id,
      };
    }
  },
};
