import type { APIRoute } from 'astro';
import { site } from '../../../../readout.config.ts';
import { annotationCollection } from '../../../export/annotation-collection.ts';
import { annotationMediaType, toJsonLd } from '../../../export/web-annotation.ts';
import type { ArticleProps } from '../../../loader/get-library.ts';
import { articlePaths } from '../../../loader/get-library.ts';
import { getLibrary } from '../../../loader/get-library.ts';
import { annotationContext } from '../../../site/passage/annotations.ts';
import { address } from '../../../site/shared/urls.ts';

export const getStaticPaths = articlePaths;

/** All annotations of an article. */
export const GET: APIRoute<ArticleProps> = async ({ props: { article }, locals }) => {
  const context = annotationContext(await getLibrary(), { publisher: site.title, address, words: locals.words });
  const file = toJsonLd(annotationCollection(article, context));
  return new Response(file, { headers: { 'Content-Type': annotationMediaType } });
};
