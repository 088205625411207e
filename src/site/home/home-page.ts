import { codebook } from '../../i18n/en/codebook/codebook.ts';
import { dayWords } from '../../model/edtf/wording.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import { articlePath } from '../../model/site-paths.ts';
import type { ArticleCounts } from '../shared/counts.ts';
import { countArticles } from '../shared/counts.ts';

interface ArticleLine {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly lang: string;
  readonly published: string;
  /** Whose text it is, where it is not its own. */
  readonly origin?: string;
  readonly counts: ArticleCounts;
}

/** Every value the home page shows. */
export interface HomePage {
  readonly articles: readonly ArticleLine[];
  /** All articles taken together. */
  readonly total: ArticleCounts;
}

/** Assembles the home page: the articles, newest first, and the score so far. */
export function homePage(library: Library, words: Catalogue['home']): HomePage {
  const articles = [...library.articles.values()];
  return {
    articles: articles.map((article) => ({
      title: article.title,
      description: article.description,
      path: articlePath(article.slug),
      lang: article.lang,
      published: words.published({ day: dayWords(article.published, article.lang) }),
      ...(article.text.of && {
        origin: words.origin({ kind: codebook.textKinds[article.text.kind].label, ...article.text.of }),
      }),
      counts: countArticles([article], library),
    })),
    total: countArticles(articles, library),
  };
}
