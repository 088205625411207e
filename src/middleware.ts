import type { MiddlewareHandler } from 'astro';
import { site } from '../readout.config.ts';
import { catalogueFor } from './i18n/catalogue.ts';

/** Gives every page and its components the words of the site's language, as `Astro.locals.words`. */
export const onRequest: MiddlewareHandler = async ({ locals, url }, next) => {
  locals.words = catalogueFor(site.lang);
  const file = import.meta.env.DEV ? await answerFile(url.pathname) : undefined;
  return file ?? next();
};

/** Astro's server for development matches the route of all files only where an address ends with a slash. */
async function answerFile(pathname: string): Promise<Response | undefined> {
  if (!/\.\w+$/.test(pathname)) return undefined;
  const { getLibrary } = await import('./loader/get-library.ts');
  const { listSiteFiles } = await import('./loader/site-files.ts');
  const file = listSiteFiles(await getLibrary()).find(({ path }) => pathname.endsWith(path));
  return file && new Response(await file.write(), { headers: { 'Content-Type': file.mediaType } });
}
