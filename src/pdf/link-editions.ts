import { join } from 'node:path';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { BuiltArticle } from './built-articles.ts';
import { editionFile, editionsOf } from './pdf-options.ts';

/** The element that the reading page keeps for its PDFs: site/article/TitleBlock.astro. */
const element = /<p class="editions" data-editions[^>]*>.*?<\/p>/s;

/**
 * Links an article's page to the PDFs that lie beside it. A build cannot: it needs no browser and knows of no PDF. And
 * it empties the folder, so no page ever links to a PDF of an older text.
 */
export function linkEditions(
  html: string,
  { slug, folder }: BuiltArticle,
  isThere: (path: string) => boolean,
  words: Catalogue['builtSite']['prints'],
): string {
  if (!element.test(html)) throw new Error(`The page of ${slug} has no element for links to PDFs`);
  const links = editionsOf(slug)
    .map((edition) => ({ file: editionFile(edition), label: words[edition.paper][edition.notes] }))
    .filter(({ file }) => isThere(join(folder, file)))
    .map(({ file, label }) => `<a href="${file}" type="application/pdf">${label}</a>`);
  const content = links.length > 0 ? words.list({ links }) : '';
  const filled = `<p class="editions" data-editions${content ? '' : ' hidden'}>${content}</p>`;
  return html.replace(element, () => filled);
}
