import { readFile } from 'node:fs/promises';
import type { VFileMessage } from 'vfile-message';
import type { Article } from '../model/article.ts';
import { makeLibrary } from '../model/library.ts';
import type { Library } from '../model/library.ts';
import { hasErrors } from '../reading/place-findings.ts';
import { readArticle } from '../reading/read-article.ts';
import { readRegistries } from '../reading/read-registries.ts';
import type { RegistriesReading, RegistryFiles } from '../reading/read-registries.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { isMissing, listContentFiles } from './content-files.ts';
import type { ContentFiles } from './content-files.ts';

export interface LibraryReading {
  /** Only where no file has an error. */
  readonly library?: Library;
  /** What was found, by the path of every file that was read; an empty list for a clean one. */
  readonly messages: ReadonlyMap<string, readonly VFileMessage[]>;
}

/** Reads and checks a whole content folder. A registry that is missing is empty. */
export async function readLibrary(folder: string): Promise<LibraryReading> {
  const paths = await listContentFiles(folder);
  const { files, reading: shared } = await readRegistryFiles(paths);
  const { registries, readable, known } = shared;

  const messages = new Map<string, readonly VFileMessage[]>();
  for (const { path } of Object.values(files)) {
    messages.set(
      path,
      shared.messages.filter(({ file }) => file === path),
    );
  }
  const articles: Article[] = [];
  for (const path of paths.articles) {
    const reading = readArticle(await readSource(path), readable, { known });
    messages.set(path, reading.messages);
    if (reading.article !== undefined) articles.push(reading.article);
  }
  if (registries === undefined || hasErrors([...messages.values()].flat())) return { messages };
  return { library: makeLibrary(articles, registries), messages };
}

/** Reads the shared files of a content folder, and what they say. */
export async function readRegistryFiles(
  paths: ContentFiles,
): Promise<{ files: RegistryFiles; reading: RegistriesReading }> {
  const files = {
    actors: await readSource(paths.actors),
    engagements: await readSource(paths.engagements),
    sources: await readSource(paths.sources),
    hedges: await readSource(paths.hedges),
  };
  return { files, reading: readRegistries(files) };
}

/** A file's text; an empty one where there is no such file. */
export async function readSource(path: string): Promise<SourceFile> {
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    if (isMissing(error)) return { path, text: '' };
    throw error;
  }
}
