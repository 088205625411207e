import type { APIRoute } from 'astro';
import { hasArgument } from '../../../argument/relation-edge.ts';
import { argdownMediaType, toArgdown } from '../../../export/argdown.ts';
import { catalogueFor } from '../../../i18n/catalogue.ts';
import type { ArticleProps } from '../../../loader/get-library.ts';
import { articlePaths } from '../../../loader/get-library.ts';
import { passagePath } from '../../../model/site-paths.ts';
import { claimsInOrder } from '../../../site/argument/argument-claim.ts';
import { address } from '../../../site/shared/urls.ts';

export const getStaticPaths = async () => (await articlePaths()).filter(({ props }) => hasArgument(props.article));

/** The argument of an article for Argdown. */
export const GET: APIRoute<ArticleProps> = ({ props: { article } }) => {
  const addressOf = (id: string) => address(passagePath(article.slug, id));
  const words = catalogueFor(article.lang).exporting.argdown;
  const file = toArgdown(article, claimsInOrder(article), addressOf, words);
  return new Response(file, { headers: { 'Content-Type': argdownMediaType } });
};
