import { catalogueFor } from './catalogue.ts';

/**
 * How a build gives scripts of pages the words of the site's language. They import those of `en/` by name, which are
 * their types, and say no others in the code; the bundler takes the file of the same name from another folder. So a
 * reader loads one language, as part of the script that says it. That none is missing, `scripts.ts` of each folder sees to.
 *
 * @param lang of the site, BCP 47
 */
export function aliasScriptWords(lang: string): { readonly find: RegExp; readonly replacement: string } {
  return { find: /\/i18n\/en\/(.+\.client\.ts)$/, replacement: `/i18n/${catalogueFor(lang).lang}/$1` };
}
