import type { VFileMessage } from 'vfile-message';
import type { Article } from '../model/article.ts';
import { makeLibrary } from '../model/library.ts';
import type { Library } from '../model/library.ts';
import { readPublished } from '../permalinks/write-registry.ts';
import { hasErrors } from '../reading/to-messages.ts';
import { readArticle } from '../reading/read-article.ts';
import type { ArticleTracking } from '../reading/read-article.ts';
import { readPermalinkRegistry } from '../reading/read-permalink-registry.ts';
import type { PermalinkRegistryReading } from '../reading/read-permalink-registry.ts';
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
  readonly permalinkRegistry: PermalinkRegistryReading;
  /** The names of all articles, also of those that could not be read. */
  readonly slugs: ReadonlySet<string>;
  /** What became of what was published, by slug, of articles that could be read. */
  readonly trackings: ReadonlyMap<string, ArticleTracking>;
}

/** How a permalink registry is to be read: with `sealed: false` also where its seal is broken. */
export interface PermalinkRegistrySettings {
  readonly sealed?: boolean;
}

/** Reads and checks a whole content folder. A registry that is missing is empty. */
export async function readLibrary(
  folder: string,
  { caller = { command: 'readout' }, ...settings }: PermalinkRegistrySettings & { readonly caller?: Caller } = {},
): Promise<LibraryReading> {
  return toLibrary(await readContent(folder, caller), settings);
}

/** What a content folder holds, checked. */
export function toLibrary(content: Content, settings: PermalinkRegistrySettings = {}): LibraryReading {
  const { articles: paths } = content.files;
  const slugs = new Set(paths.map(slugOf));
  const permalinkRegistry = permalinkRegistryOf(content, settings);
  const { files, reading: shared } = registriesOf(content);
  const { registries, readable, known } = shared;

  const messages = collectSharedMessages(content, files, shared, permalinkRegistry);
  const articles: Article[] = [];
  const trackings = new Map<string, ArticleTracking>();
  for (const path of paths) {
    const reading = readArticle(sourceOf(content, path), readable, {
      known,
      slugs,
      permalinks: permalinkRegistry.permalinks,
    });
    messages.set(path, reading.messages);
    if (reading.tracking !== undefined) trackings.set(slugOf(path), reading.tracking);
    if (reading.article !== undefined) articles.push(reading.article);
  }
  if (registries === undefined || hasErrors([...messages.values()].flat()))
    return { messages, permalinkRegistry, slugs, trackings };
  return {
    library: makeLibrary(articles, registries, permalinkRegistry.permalinks),
    messages,
    permalinkRegistry,
    slugs,
    trackings,
  };
}

/** What is found in the shared files, by path; a lost permalink registry is told of at the file that says what was published. */
export function collectSharedMessages(
  { files: paths }: Content,
  files: RegistryFiles,
  registries: RegistriesReading,
  permalinkRegistry: PermalinkRegistryReading,
): Map<string, readonly VFileMessage[]> {
  const messages = new Map<string, readonly VFileMessage[]>(
    Object.values(files).map(({ path }) => [path, registries.messages.filter(({ file }) => file === path)]),
  );
  if (permalinkRegistry.text !== undefined) messages.set(paths.permalinks, []);
  const ofRegistry = Map.groupBy(permalinkRegistry.messages, ({ file }) => file ?? paths.permalinks);
  for (const [path, found] of ofRegistry) messages.set(path, [...(messages.get(path) ?? []), ...found]);
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

/** The permalink registry; there is none before the first publication. */
export function permalinkRegistryOf(
  content: Content,
  settings: PermalinkRegistrySettings = {},
): PermalinkRegistryReading {
  const { articles, permalinks, published: path } = content.files;
  const source = content.texts.has(permalinks) ? sourceOf(content, permalinks) : undefined;
  const published = { path, addresses: readPublished(sourceOf(content, path).text) };
  return readPermalinkRegistry(source, new Set(articles.map(slugOf)), { ...settings, published });
}
