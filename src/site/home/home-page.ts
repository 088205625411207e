import { dayWords } from '../../model/edtf/day-words.ts';
import type { Library } from '../../model/library.ts';
import { articlePath } from '../../model/site-paths.ts';
import { textKinds } from '../../model/vocabulary.ts';
import type { ArticleCounts } from '../shared/counts.ts';
import { countArticles } from '../shared/counts.ts';

interface ArticleLine {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly lang: string;
  readonly published: string;
  readonly origin: string;
  readonly counts: ArticleCounts;
}

/** Every value the home page shows. */
export interface HomePage {
  readonly articles: readonly ArticleLine[];
  /** All articles taken together. */
  readonly total: ArticleCounts;
}

/** Assembles the home page: the articles, newest first, and the score so far. */
export function homePage(library: Library): HomePage {
  const articles = [...library.articles.values()];
  return {
    articles: articles.map((article) => ({
      title: article.title,
      description: article.description,
      path: articlePath(article.slug),
      lang: article.lang,
      published: dayWords(article.published, article.lang),
      origin: article.text.of
        ? `${textKinds[article.text.kind].label} of “${article.text.of.title}”, ${article.text.of.authors.join(' and ')}, ${article.text.of.publisher}`
        : '',
      counts: countArticles([article], library),
    })),
    total: countArticles(articles, library),
  };
}
