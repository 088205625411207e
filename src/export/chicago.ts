import type { Article } from '../model/article.ts';
import { articleVersion } from '../model/article-version.ts';
import type { CitationWords, CitedOriginal, CitedPassage } from './citation.ts';
import { citedOriginal } from './citation.ts';
import { americanDay, inARow, quoted } from './citation-wording.ts';

/** An entry of a bibliography in plain text, after the Chicago Manual of Style (17th edition, 14.206: pages of sites). */
export function toChicago(cited: CitedPassage): string {
  const { authors, title, container: article, number, day, asOf, version, url, original, words } = cited;
  const container = quoted(article, '.');
  const parts = [
    `${inARow(authors, words.and)}.`,
    quoted(title, '.'),
    number === undefined ? words.chicago.inArticle({ container }) : words.chicago.noteInArticle({ number, container }),
    original && originalInChicago(original, words),
    `${americanDay(day)}.`,
    words.chicago.version({ version, asOf: americanDay(asOf) }),
    `${url}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** A whole article as an entry of a bibliography, worded as one of its passages is. */
export function citeArticleInChicago(
  article: Article,
  site: { readonly publisher: string; readonly url: string },
  words: CitationWords,
): string {
  const { original } = citedOriginal(article);
  return [
    `${site.publisher}.`,
    quoted(article.title, '.'),
    original && originalInChicago(original, words),
    `${americanDay(article.published)}.`,
    words.chicago.version({ version: articleVersion(article), asOf: americanDay(article.asOf) }),
    `${site.url}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the article restates or translates, as a sentence of its entry. */
function originalInChicago({ kind, authors, title, publisher, day }: CitedOriginal, words: CitationWords): string {
  const by = inARow(authors, words.and);
  return words.chicago.original({ kind, by, title: quoted(title, ','), publisher, day: americanDay(day) });
}
