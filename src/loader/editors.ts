import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { contentSchemas } from '../export/content-schemas.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Article } from '../model/article.ts';

/**
 * An article as the store holds it: finished, so that nothing is left to parse. What it tells of itself is the schema of
 * an article's frontmatter: Astro writes that to `.astro/collections/articles.schema.json`, from which its language
 * server completes and checks frontmatter in editors.
 */
export const articleEntry = z.custom<Article>().meta(contentSchemas.article);

const manifestSchema = z.looseObject({ entries: z.record(z.string(), z.string()).default({}) });

/**
 * Enters files in the list by which Astro's language server knows that their frontmatter belongs to a collection
 * (https://docs.astro.build/en/reference/experimental-flags/content-intellisense/). Astro itself lists what is in the
 * store; a draft with errors, which needs the help most, is not. Where Astro keeps no such list, nothing is done.
 *
 * @param root the project, as Astro gives it: ends with a slash
 */
export async function tellEditors(root: URL, collection: string, paths: readonly string[]): Promise<void> {
  const file = new URL('.astro/collections/collections.json', root);
  try {
    const manifest = manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    // In lower case, as the server looks them up.
    const listed = paths.map(
      (path) => [decodeURIComponent(pathToFileURL(path).href).toLowerCase(), collection] as const,
    );
    const entries = { ...manifest.entries, ...Object.fromEntries(listed) };
    await writeWhole(fileURLToPath(file), JSON.stringify({ ...manifest, entries }, null, 2));
  } catch {
    // No list, or one of a form that is not known here: editors do without, and the build is none the worse.
  }
}
