import type { ArticleRule } from '../article-rule.ts';

/** What the page itself names so: paragraphs and notes. */
const reserved = ['p-', 'note-'];

export const idReserved: ArticleRule = {
  id: 'id/reserved',
  severity: 'error',
  summary: 'Ids that begin with "p-" or "note-" belong to the page.',
  *find({ actors, claims, visits }) {
    for (const { at, tag } of [...actors, ...claims, ...visits]) {
      const prefix = reserved.find((each) => tag.id.startsWith(each));
      if (prefix === undefined) continue;
      yield {
        path: [...at, 'id'],
        reason: `Unexpected "${prefix}" at the start of id "${tag.id}", expected an id that the page does not use itself`,
        actual: tag.id,
        hint: `Leave out "${prefix}".`,
      };
    }
  },
};
