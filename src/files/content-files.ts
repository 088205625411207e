import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './is-missing.ts';
import { finishReplacing } from './replace-files.ts';

/** The files of a content folder that Readout reads; absolute or relative as the folder is. */
export interface ContentFiles {
  /** Sorted by name. */
  readonly articles: readonly string[];
  readonly actors: string;
  readonly engagements: string;
  readonly sources: string;
  readonly hedges: string;
  /** The ledger of published addresses. */
  readonly permalinks: string;
  /** How many addresses were published, so that the loss of the ledger is noticed. */
  readonly published: string;
}

/**
 * Lists a content folder, after it is made whole: see `replaceFiles`. Registries are named whether or not they exist; files that begin with `_`
 * are drafts.
 */
export async function listContentFiles(folder: string): Promise<ContentFiles> {
  await finishReplacing(folder);
  const articles = join(folder, 'articles');
  const names = (await readdirIfThere(articles)).filter((name) => name.endsWith('.md') && !name.startsWith('_'));
  return {
    articles: names.sort().map((name) => join(articles, name)),
    actors: join(folder, 'actors.yaml'),
    engagements: join(folder, 'engagements.yaml'),
    sources: join(folder, 'sources.yaml'),
    hedges: join(folder, 'hedges.yaml'),
    permalinks: join(folder, 'permalinks.yaml'),
    published: join(folder, '.published'),
  };
}

async function readdirIfThere(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
