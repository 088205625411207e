import type { GetStaticPaths } from 'astro';
import type { Article } from '../model/article.ts';
import { getLibrary } from './get-library.ts';

/** What a file made from one article is given. */
export interface ArticleProps {
  readonly article: Article;
}

/** One path for each article, for files that are made from articles. */
export const articlePaths = (async () => {
  const { articles } = await getLibrary();
  return [...articles.values()].map((article) => ({
    params: { slug: article.slug },
    props: { article } satisfies ArticleProps,
  }));
}) satisfies GetStaticPaths;
