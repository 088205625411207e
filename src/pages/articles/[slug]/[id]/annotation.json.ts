import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../../../readout.config.ts';
import { annotationMediaType, toJsonLd, webAnnotation } from '../../../../export/web-annotation.ts';
import { getLibrary } from '../../../../loader/get-library.ts';
import type { Article, Passage } from '../../../../model/article.ts';
import { annotationContext } from '../../../../site/passage/annotations.ts';
import { address } from '../../../../site/shared/urls.ts';

interface Props {
  readonly article: Article;
  readonly passage: Passage;
}

export const getStaticPaths = (async () => {
  const { articles } = await getLibrary();
  return [...articles.values()].flatMap((article) =>
    article.passages.map((passage) => ({
      params: { slug: article.slug, id: passage.id },
      props: { article, passage },
    })),
  );
}) satisfies GetStaticPaths;

/** A passage as an annotation for other programs. */
export const GET: APIRoute<Props> = async ({ props: { article, passage }, locals }) => {
  const context = annotationContext(await getLibrary(), { publisher: site.title, address, words: locals.words });
  return new Response(toJsonLd(webAnnotation(article, passage, context)), {
    headers: { 'Content-Type': annotationMediaType },
  });
};
