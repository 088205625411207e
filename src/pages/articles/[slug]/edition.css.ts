import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../../readout.config.ts';
import { getLibrary } from '../../../loader/get-library.ts';
import { getOrThrow } from '../../../model/library.ts';
import { articlePath } from '../../../model/site-paths.ts';
import { marginStyle } from '../../../site/article/style-sheets.ts';
import { printedAddress } from '../../../site/shared/urls.ts';

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  return [...library.articles.keys()].map((slug) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

/** The words in the margins of an article's printed pages: style sheets alone can write there, and only their own. */
export const GET: APIRoute = async ({ params: { slug = '' } }) => {
  const { title } = getOrThrow((await getLibrary()).articles, slug);
  const css = marginStyle({ title, address: printedAddress(articlePath(slug)), site: site.title });
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
