import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isMissing } from './refusal.ts';

/** The folder that holds the content; another one may be named in READOUT_CONTENT. */
export function resolveContentFolder(): string {
  return resolve(process.env['READOUT_CONTENT'] ?? 'content');
}

/** The files of a content folder that Readout reads; absolute or relative as the folder is. */
export interface ContentFiles {
  /** Sorted by name. */
  readonly articles: readonly string[];
  /** Articles that begin with `_`: they are no part of the site. */
  readonly drafts: readonly string[];
  readonly actors: string;
  readonly engagements: string;
  readonly sources: string;
  readonly hedges: string;
  /** The permalink registry. */
  readonly permalinks: string;
  /** How many addresses were published, so that the loss of the permalink registry is noticed. */
  readonly published: string;
}

/** Lists a content folder. Registries are named whether or not they exist. */
export async function listContentFiles(folder: string): Promise<ContentFiles> {
  const all = (await listFolder(articlesFolder(folder)))
    .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
    .sort()
    .map((name) => join(articlesFolder(folder), name));
  const isDraft = (path: string): boolean => basename(path).startsWith('_');
  return {
    articles: all.filter((path) => !isDraft(path)),
    drafts: all.filter(isDraft),
    actors: join(folder, 'actors.yaml'),
    engagements: join(folder, 'engagements.yaml'),
    sources: join(folder, 'sources.yaml'),
    hedges: join(folder, 'hedges.yaml'),
    permalinks: join(folder, 'permalinks.yaml'),
    published: join(folder, '.published'),
  };
}

export function articlesFolder(folder: string): string {
  return join(folder, 'articles');
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
