import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../../readout.config.ts';
import { annotationCollection } from '../../../export/annotation-collection.ts';
import { annotationMediaType, toJsonLd } from '../../../export/web-annotation.ts';
import { address } from '../../../layouts/href.ts';
import { getLibrary } from '../../../loader/get-library.ts';
import type { Article } from '../../../model/article.ts';
import { annotationContext } from '../../../page-data/annotations.ts';

interface Props {
  readonly article: Article;
}

export const getStaticPaths = (async () => {
  const { articles } = await getLibrary();
  return [...articles.values()].map((article) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** All annotations of an article. */
export const GET: APIRoute<Props> = async ({ props: { article } }) => {
  const context = annotationContext(await getLibrary(), { publisher: site.title, address });
  const file = toJsonLd(annotationCollection(article, context));
  return new Response(file, { headers: { 'Content-Type': annotationMediaType } });
};
