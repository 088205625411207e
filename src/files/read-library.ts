import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { VFileMessage } from 'vfile-message';
import type { Article } from '../model/article.ts';
import { makeLibrary } from '../model/library.ts';
import type { Library } from '../model/library.ts';
import { readPublished } from '../permalinks/published-count.ts';
import { hasErrors } from '../reading/place-findings.ts';
import { readArticle } from '../reading/read-article.ts';
import type { ArticleFollowing } from '../reading/read-article.ts';
import { readLedger } from '../reading/read-ledger.ts';
import type { LedgerReading } from '../reading/read-ledger.ts';
import { readRegistries } from '../reading/read-registries.ts';
import type { RegistriesReading, RegistryFiles } from '../reading/read-registries.ts';
import { slugOf } from '../reading/slug.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { listContentFiles } from './content-files.ts';
import type { ContentFiles } from './content-files.ts';
import { isMissing } from './is-missing.ts';

export interface LibraryReading {
  /** Only where no file has an error. */
  readonly library?: Library;
  /** What was found, by the path of every file that was read; an empty list for a clean one. */
  readonly messages: ReadonlyMap<string, readonly VFileMessage[]>;
  readonly ledger: LedgerReading;
  /** The names of all articles, also of those that could not be read. */
  readonly slugs: ReadonlySet<string>;
  /** What became of what was published, by slug, of articles that could be read. */
  readonly followings: ReadonlyMap<string, ArticleFollowing>;
}

/**
 * Reads and checks a whole content folder. A registry that is missing is empty.
 *
 * @param sealed false to read the ledger also where its seal is broken
 */
export async function readLibrary(
  folder: string,
  { sealed = true }: { readonly sealed?: boolean } = {},
): Promise<LibraryReading> {
  const paths = await listContentFiles(folder);
  const slugs = new Set(paths.articles.map(slugOf));
  const ledger = await readLedgerFile(paths, { sealed });
  const { files, reading: shared } = await readRegistryFiles(paths);
  const { registries, readable, known } = shared;

  const messages = sharedMessages(paths, files, shared, ledger);
  const articles: Article[] = [];
  const followings = new Map<string, ArticleFollowing>();
  for (const path of paths.articles) {
    const reading = readArticle(await readSource(path), readable, {
      known,
      slugs,
      permalinks: ledger.permalinks,
    });
    messages.set(path, reading.messages);
    if (reading.following !== undefined) followings.set(slugOf(path), reading.following);
    if (reading.article !== undefined) articles.push(reading.article);
  }
  if (registries === undefined || hasErrors([...messages.values()].flat()))
    return { messages, ledger, slugs, followings };
  return { library: makeLibrary(articles, registries, ledger.permalinks), messages, ledger, slugs, followings };
}

/** What is found in the shared files, by path; a lost ledger is told of at the file that says what was published. */
export function sharedMessages(
  paths: ContentFiles,
  files: RegistryFiles,
  registries: RegistriesReading,
  ledger: LedgerReading,
): Map<string, readonly VFileMessage[]> {
  const messages = new Map<string, readonly VFileMessage[]>(
    Object.values(files).map(({ path }) => [path, registries.messages.filter(({ file }) => file === path)]),
  );
  if (ledger.text !== undefined) messages.set(paths.permalinks, []);
  for (const message of ledger.messages) {
    const path = message.file ?? paths.permalinks;
    messages.set(path, [...(messages.get(path) ?? []), message]);
  }
  return messages;
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

/** Reads the ledger of published addresses; there is none before the first publication. */
export async function readLedgerFile(
  paths: ContentFiles,
  options: { readonly sealed?: boolean } = {},
): Promise<LedgerReading> {
  const source = existsSync(paths.permalinks) ? await readSource(paths.permalinks) : undefined;
  const published = { path: paths.published, addresses: readPublished((await readSource(paths.published)).text) };
  return readLedger(source, new Set(paths.articles.map(slugOf)), { ...options, published });
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
