import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../../../readout.config.ts';
import type { AnnotationPage } from '../../../../export/annotation-collection.ts';
import { annotationPages } from '../../../../export/annotation-collection.ts';
import { annotationMediaType, toJsonLd } from '../../../../export/web-annotation.ts';
import { catalogueFor } from '../../../../i18n/catalogue.ts';
import { getLibrary } from '../../../../loader/get-library.ts';
import { annotationContext } from '../../../../site/passage/annotations.ts';
import { address } from '../../../../site/shared/urls.ts';

interface Props {
  readonly page: AnnotationPage;
}

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const context = annotationContext(library, { publisher: site.title, address, words: catalogueFor(site.lang) });
  return [...library.articles.values()].flatMap((article) =>
    annotationPages(article, context).map((page, index) => ({
      params: { slug: article.slug, number: String(index + 1) },
      props: { page },
    })),
  );
}) satisfies GetStaticPaths;

/** Some of an article's annotations. */
export const GET: APIRoute<Props> = ({ props: { page } }) =>
  new Response(toJsonLd(page), { headers: { 'Content-Type': annotationMediaType } });
