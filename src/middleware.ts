import type { MiddlewareHandler } from 'astro';
import { site } from '../readout.config.ts';
import { catalogueFor } from './i18n/catalogue.ts';

/** Gives every page and its components their words, as `Astro.locals.words`: in the language of its article, or the site's. */
export const onRequest: MiddlewareHandler = async ({ locals, params, url }, next) => {
  locals.words = catalogueFor((await findArticleLang(params['slug'])) ?? site.lang);
  const file = import.meta.env.DEV ? await answerFile(url.pathname) : undefined;
  return file ?? next();
};

async function findArticleLang(slug: string | undefined): Promise<string | undefined> {
  if (slug === undefined) return undefined;
  const { getLibrary } = await import('./loader/get-library.ts');
  return (await getLibrary()).articles.get(slug)?.lang;
}

/** Astro's server for development matches the route of all files only where an address ends with a slash. */
async function answerFile(pathname: string): Promise<Response | undefined> {
  if (!/\.\w+$/.test(pathname)) return undefined;
  const { getLibrary } = await import('./loader/get-library.ts');
  const { listSiteFiles } = await import('./loader/site-files.ts');
  const file = listSiteFiles(await getLibrary()).find(({ path }) => pathname.endsWith(path));
  return file && new Response(await file.write(), { headers: { 'Content-Type': file.mediaType } });
}
