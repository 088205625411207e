import type { CitedPassage } from './citation.ts';
import { dateParts, formatRemark, withoutStop } from './citation-wording.ts';

/** A list of one item in CSL-JSON, as Zotero, Pandoc and citeproc read it. https://github.com/citation-style-language/schema */
export function toCslJson(cited: CitedPassage): string {
  const { key, authors, title, container, publisher, day, url, version, lang, quotation, original } = cited;
  const item = {
    id: key,
    type: 'webpage',
    author: authors.map((literal) => ({ literal })),
    title: withoutStop(title),
    'container-title': container,
    publisher,
    issued: { 'date-parts': [dateParts(day)] },
    version,
    URL: url,
    language: lang,
    abstract: quotation,
    note: formatRemark(cited),
    ...(original && {
      'original-author': original.authors.map((literal) => ({ literal })),
      'original-title': original.title,
      'original-publisher': original.publisher,
      'original-date': { 'date-parts': [dateParts(original.day)] },
    }),
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
