import { join } from 'node:path';
import type { BuiltArticle } from './built-articles.ts';
import { editionFile, editionsOf, editionWords } from './pdf-options.ts';

/** The place that the reading page keeps for its PDFs: components/TitleBlock.astro. */
const place = /<p class="editions" data-editions[^>]*>.*?<\/p>/s;

/**
 * Links an article's page to the PDFs that lie beside it. A build cannot: it needs no browser and knows of no PDF. And
 * it empties the folder, so no page ever links to a PDF of an older text.
 */
export function linkEditions(html: string, { slug, folder }: BuiltArticle, isThere: (path: string) => boolean): string {
  if (!place.test(html)) throw new Error(`The page of ${slug} has no place for links to PDFs`);
  const links = editionsOf(slug)
    .filter((edition) => isThere(join(folder, editionFile(edition))))
    .map((edition) => `<a href="${editionFile(edition)}" type="application/pdf">${editionWords(edition)}</a>`);
  const content = links.length > 0 ? `PDF: ${links.join('; ')}.` : '';
  const kept = `<p class="editions" data-editions${content ? '' : ' hidden'}>${content}</p>`;
  return html.replace(place, () => kept);
}
