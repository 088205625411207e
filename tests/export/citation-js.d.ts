/** As much of the package as the tests use; it brings no types. */
declare module '@citation-js/core' {
  export interface CitedItem {
    readonly title?: string;
    readonly URL?: string;
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(text: string);
    readonly data: readonly CitedItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
