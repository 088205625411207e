import type { Library } from '../../model/library.ts';
import type { Permalink } from '../../model/permalink.ts';
import { recordArticle } from '../../permalinks/record-article.ts';
import { shortCodeOf } from '../../permalinks/short-urls.ts';
import { passageTitle } from '../passage/passage-page.ts';

/**
 * Every address of a site: those that its pages have now, and those that were published before.
 *
 * @param day the first day of those that were not, `YYYY-MM-DD`
 * @param moved passages, as `article/id`, whose moved words nobody has accepted yet
 */
export function recordLibrary(library: Library, day: string, moved: ReadonlySet<string> = new Set()): Permalink[] {
  const published = [...library.permalinks.values()];
  const present = [...library.articles.values()].flatMap((article) => {
    const { slug } = article;
    return recordArticle(article, published, {
      day,
      isUnsettled: (id) => moved.has(`${slug}/${id}`),
      titleOf: (id) => passageTitle(article, id, library),
      codeOf: (id) => shortCodeOf(library, { slug, id }),
    });
  });
  return [...present, ...published.filter(({ article }) => !library.articles.has(article))];
}
