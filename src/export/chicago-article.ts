import type { Article } from '../model/article.ts';
import { articleVersion } from '../model/article-version.ts';
import { citedOriginal } from './citation.ts';
import { americanDay, quoted } from './citation-wording.ts';
import { originalInChicago } from './chicago.ts';

/** A whole article as an entry of a bibliography, worded as `toChicago` words one of its passages. */
export function articleInChicago(article: Article, site: { readonly publisher: string; readonly url: string }): string {
  const { original } = citedOriginal(article);
  return [
    `${site.publisher}.`,
    quoted(article.title, '.'),
    original && originalInChicago(original),
    `${americanDay(article.published)}.`,
    `Version ${articleVersion(article)}, as of ${americanDay(article.asOf)}.`,
    `${site.url}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
