import { citeArticleInChicago } from '../../export/chicago.ts';
import { catalogueFor } from '../../i18n/catalogue.ts';
import { articleVersion } from '../../model/article-version.ts';
import type { Article } from '../../model/article.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { ClaimNote } from '../notes/note.ts';
import type { CitingSite } from '../passage/passage-citation.ts';
import type { AnnotatedBlock } from './article-page.ts';
import { notesOf } from './article-page.ts';

/** Somebody whom the text names, as the printed list gives them. */
export interface NamedLine {
  readonly id: string;
  readonly name: string;
  /** The name in other scripts, by BCP 47 tag. */
  readonly names: readonly (readonly [lang: string, name: string])[];
  /** The role that the article gives. */
  readonly as?: string;
}

/** What the printed edition holds beside what the reading page shows. */
export interface ArticleEdition {
  /** In the order of the text. */
  readonly claims: readonly ClaimNote[];
  readonly named: readonly NamedLine[];
  readonly citation: string;
  readonly version: string;
  /** What a catalogue would file it under. */
  readonly keywords: readonly string[];
}

/** Assembles the printed edition of an article whose notes are already composed. */
export function articleEdition(
  library: Library,
  article: Article,
  blocks: readonly Pick<AnnotatedBlock, 'entries' | 'quiet'>[],
  site: CitingSite,
): ArticleEdition {
  const { exporting } = catalogueFor(article.lang);
  const notes = notesOf(blocks);
  const named = article.actors.map(({ id, as }): NamedLine => {
    const { name, names } = getOrThrow(library.actors, id);
    return { id, name, names: Object.entries(names), ...(as && { as }) };
  });
  const topics = new Set(article.claims.flatMap((claim) => claim.topics));
  return {
    claims: notes.filter((note) => note.kind === 'claim'),
    named,
    citation: citeArticleInChicago(article, site, exporting.citations),
    version: articleVersion(article),
    keywords: [...[...topics].sort().map((topic) => topic.replaceAll('-', ' ')), ...named.map(({ name }) => name)],
  };
}
