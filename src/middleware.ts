import type { MiddlewareHandler } from 'astro';
import { site } from '../readout.config.ts';
import { catalogueFor } from './i18n/catalogue.ts';

/** Gives every page and its components the words of the site's language, as `Astro.locals.words`. */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  locals.words = catalogueFor(site.lang);
  return next();
};
