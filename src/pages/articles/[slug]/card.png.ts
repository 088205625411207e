import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../../readout.config.ts';
import { cardResponse } from '../../../loader/card-response.ts';
import { getLibrary } from '../../../loader/get-library.ts';
import type { Article } from '../../../model/article.ts';
import { articlePath } from '../../../model/site-paths.ts';
import { articleCard } from '../../../site/article/article-card.ts';
import { address } from '../../../site/shared/urls.ts';

interface Props {
  readonly article: Article;
}

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  return [...library.articles.values()].map((article) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** The card of one article. */
export const GET: APIRoute<Props> = ({ props: { article } }) =>
  cardResponse(articleCard(article, { site: site.title, address: address(articlePath(article.slug)) }));
