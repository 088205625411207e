import { getCollection } from 'astro:content';
import { makeLibrary } from '../model/library.ts';
import type { Library } from '../model/library.ts';

let library: Promise<Library> | undefined;

/** The site's library, made once a build from what the loaders stored; afresh on every request in development. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return collect();
  library ??= collect();
  return library;
}

async function collect(): Promise<Library> {
  const [articles, registries, permalinks] = await Promise.all([
    getCollection('articles'),
    getCollection('registries'),
    getCollection('permalinks'),
  ]);
  const shared = registries[0]?.data ?? { actors: [], engagements: [], sources: [], hedges: [] };
  return makeLibrary(
    articles.map(({ data }) => data),
    shared,
    permalinks[0]?.data.all ?? [],
  );
}
