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
import { slugOf } from '../reading/source-file.ts';
import { readContent, sourceOf } from './content.ts';
import type { Content } from './content.ts';
import type { Caller } from './lock.ts';

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

/** How a ledger is to be read: with `sealed: false` also where its seal is broken. */
export interface LedgerSettings {
  readonly sealed?: boolean;
}

/** Reads and checks a whole content folder. A registry that is missing is empty. */
export async function readLibrary(
  folder: string,
  { caller = { command: 'readout' }, ...settings }: LedgerSettings & { readonly caller?: Caller } = {},
): Promise<LibraryReading> {
  return toLibrary(await readContent(folder, caller), settings);
}

/** What a content folder holds, checked. */
export function toLibrary(content: Content, settings: LedgerSettings = {}): LibraryReading {
  const { articles: paths } = content.files;
  const slugs = new Set(paths.map(slugOf));
  const ledger = ledgerOf(content, settings);
  const { files, reading: shared } = registriesOf(content);
  const { registries, readable, known } = shared;

  const messages = sharedMessages(content, files, shared, ledger);
  const articles: Article[] = [];
  const followings = new Map<string, ArticleFollowing>();
  for (const path of paths) {
    const reading = readArticle(sourceOf(content, path), readable, { known, slugs, permalinks: ledger.permalinks });
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
  { files: paths }: Content,
  files: RegistryFiles,
  registries: RegistriesReading,
  ledger: LedgerReading,
): Map<string, readonly VFileMessage[]> {
  const messages = new Map<string, readonly VFileMessage[]>(
    Object.values(files).map(({ path }) => [path, registries.messages.filter(({ file }) => file === path)]),
  );
  if (ledger.text !== undefined) messages.set(paths.permalinks, []);
  const ofLedger = Map.groupBy(ledger.messages, ({ file }) => file ?? paths.permalinks);
  for (const [path, found] of ofLedger) messages.set(path, [...(messages.get(path) ?? []), ...found]);
  return messages;
}

/** The shared files of a content folder, and what they say. */
export function registriesOf(content: Content): { files: RegistryFiles; reading: RegistriesReading } {
  const { actors, engagements, sources, hedges } = content.files;
  const files = {
    actors: sourceOf(content, actors),
    engagements: sourceOf(content, engagements),
    sources: sourceOf(content, sources),
    hedges: sourceOf(content, hedges),
  };
  return { files, reading: readRegistries(files) };
}

/** The ledger of published addresses; there is none before the first publication. */
export function ledgerOf(content: Content, settings: LedgerSettings = {}): LedgerReading {
  const { articles, permalinks, published: path } = content.files;
  const source = content.texts.has(permalinks) ? sourceOf(content, permalinks) : undefined;
  const published = { path, addresses: readPublished(sourceOf(content, path).text) };
  return readLedger(source, new Set(articles.map(slugOf)), { ...settings, published });
}
