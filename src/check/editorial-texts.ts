import type { ArticleSubject } from './article-rule.ts';
import type { Flaw } from './rule.ts';

/** Words for which the editor answers, and a way to point at a part of them. */
export interface EditorialText {
  readonly text: string;
  readonly at: (start: number, end: number) => Pick<Flaw, 'path' | 'words'>;
}

/**
 * What the editor says in an article: statements, conditions, resolutions and notes, and the text itself where it is
 * published here first. Of other texts the words are their authors', who keep other rules.
 */
export function* editorialTexts({ claims, announcements, text, textKind }: ArticleSubject): Generator<EditorialText> {
  if (textKind === 'original') yield { text: text.source, at: (start, end) => ({ path: [], words: { start, end } }) };
  for (const { at, tag } of claims) {
    for (const key of ['statement', 'resolution', 'note'] as const) {
      const said = tag[key];
      if (said !== undefined) yield { text: said, at: () => ({ path: [...at, key] }) };
    }
    for (const [index, { note }] of tag.outcomes.entries()) {
      yield { text: note, at: () => ({ path: [...at, 'outcomes', index, 'note'] }) };
    }
  }
  for (const { at, tag } of announcements) {
    for (const [index, { note }] of tag.history.entries()) {
      yield { text: note, at: () => ({ path: [...at, 'history', index, 'note'] }) };
    }
    if (tag.outcome.note !== undefined)
      yield { text: tag.outcome.note, at: () => ({ path: [...at, 'outcome', 'note'] }) };
  }
}
