import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../files/refusal.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { editionFile, editionsOf } from './pdf-options.ts';

/** An article of a built site. */
export interface BuiltArticle {
  readonly slug: string;
  /** Its folder in the built site. */
  readonly folder: string;
  /** Full address of its page, as the page gives it. */
  readonly address: string;
}

/** The articles of a built folder by name. Each page says itself where it will stand, so nobody need say it again. */
export async function findBuiltArticles(dir: string): Promise<readonly BuiltArticle[]> {
  const articles = join(dir, 'articles');
  const found: BuiltArticle[] = [];
  for (const slug of (await listNames(articles)).sort()) {
    const folder = join(articles, slug);
    if (!(await listNames(folder)).includes('index.html')) continue;
    const [, address] =
      /<link rel="canonical" href="([^"]+)"/.exec(await readFile(join(folder, 'index.html'), 'utf8')) ?? [];
    // An article that was renamed leaves a page behind that only leads on.
    if (address?.endsWith(`/articles/${slug}/`)) found.push({ slug, folder, address });
  }
  return found;
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error) || (error instanceof Error && 'code' in error && error.code === 'ENOTDIR')) return [];
    throw error;
  }
}

/** The element that the reading page keeps for its PDFs: site/article/ArticlePage.astro. */
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
