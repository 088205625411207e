import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../files/refusal.ts';

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
  for (const slug of (await namesIn(articles)).sort()) {
    const folder = join(articles, slug);
    if (!(await namesIn(folder)).includes('index.html')) continue;
    const [, address] =
      /<link rel="canonical" href="([^"]+)"/.exec(await readFile(join(folder, 'index.html'), 'utf8')) ?? [];
    // An article that was renamed leaves a page behind that only leads on.
    if (address?.endsWith(`/articles/${slug}/`)) found.push({ slug, folder, address });
  }
  return found;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error) || (error instanceof Error && 'code' in error && error.code === 'ENOTDIR')) return [];
    throw error;
  }
}
