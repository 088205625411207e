import type { Catalogue } from './i18n/catalogue.ts';

declare global {
  namespace App {
    interface Locals {
      /** All that the page's reader sees, in the language of the page. */
      words: Catalogue;
    }
  }
}
