import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../loader/get-library.ts';
import type { Article } from '../../../model/article.ts';
import { arrivalStyle } from '../../../page-data/arrival-style.ts';

interface Props {
  readonly article: Article;
}

export const getStaticPaths = (async () => {
  const { articles } = await getLibrary();
  return [...articles.values()].map((article) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** Opens the note of the passage that a link leads to, where scripts are off. */
export const GET: APIRoute<Props> = ({ props: { article } }) =>
  new Response(arrivalStyle(article), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
