import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { VFileMessage } from 'vfile-message';
import { throwOnErrors } from '../files/content-error.ts';
import { resolveContentFolder } from '../files/content-files.ts';
import { readContent, sourceOf } from '../files/content.ts';
import type { Content } from '../files/content.ts';
import { permalinkRegistryOf, registriesOf } from '../files/read-library.ts';
import { readArticle } from '../reading/read-article.ts';
import { slugOf } from '../reading/source-file.ts';
import { tellEditors } from './editors.ts';

/**
 * Reads every article once and stores it finished. One whose file, registries, permalinks and pipeline are unchanged is kept
 * from the store. Any error in the content stops the build with the list of all of them.
 */
export function createArticlesLoader(): Loader {
  const load: Loader['load'] = async ({ store, logger, generateDigest, config, watcher }) => {
    const content = await loadContent({ watcher });
    const paths = content.files;
    await tellEditors(config.root, 'articles', paths.articles);
    const { files, reading: registries } = registriesOf(content);
    const { readable, known } = registries;
    const permalinkRegistry = permalinkRegistryOf(content);
    const shared = generateDigest({
      registries: Object.values(files).map(({ text }) => text),
      permalinkRegistry: permalinkRegistry.text,
      slugs: paths.articles.map(slugOf),
      pipeline: await hashPipeline(),
    });
    const messages: VFileMessage[] = [...permalinkRegistry.messages];
    const slugs = new Set(paths.articles.map(slugOf));
    for (const path of paths.articles) {
      const source = sourceOf(content, path);
      const slug = slugOf(path);
      const digest = generateDigest({ text: source.text, shared });
      if (store.get(slug)?.digest === digest) continue;
      const reading = readArticle(source, readable, { known, slugs, permalinks: permalinkRegistry.permalinks });
      messages.push(...reading.messages);
      if (reading.article) store.set({ id: slug, data: { ...reading.article }, digest });
    }
    throwOnErrors(messages);
    for (const { line, reason, file } of messages) logger.warn(`${file ?? ''}:${line ?? 1} ${reason}`);
    for (const slug of store.keys()) if (!slugs.has(slug)) store.delete(slug);
  };
  return { name: 'readout-articles', load: reloadOnChange(load) };
}

/** Reads the permalink registry and stores it as one entry. */
export function createPermalinksLoader(): Loader {
  const load: Loader['load'] = async ({ store, watcher }) => {
    const { permalinks, messages } = permalinkRegistryOf(await loadContent({ watcher }));
    throwOnErrors(messages);
    store.set({ id: 'all', data: { all: [...permalinks] } });
  };
  return { name: 'readout-permalinks', load: reloadOnChange(load) };
}

/** Reads actors, engagements, sources and the hedge table and stores them as one entry. */
export function createRegistriesLoader(): Loader {
  const load: Loader['load'] = async ({ store, watcher }) => {
    const { reading } = registriesOf(await loadContent({ watcher }));
    throwOnErrors(reading.messages);
    store.set({ id: 'all', data: { ...reading.readable } });
  };
  return { name: 'readout-registries', load: reloadOnChange(load) };
}

let contentOfBuild: Promise<Content> | undefined;

/** The content folder: read once for all collections of a build, so that they are of one state; afresh in development. */
function loadContent({ watcher }: { readonly watcher: LoaderContext['watcher'] | undefined }): Promise<Content> {
  const read = (): Promise<Content> => readContent(resolveContentFolder(), { command: 'readout build' });
  if (watcher !== undefined) return read();
  contentOfBuild ??= read();
  return contentOfBuild;
}

/** In development, loads again when a file of the content changes; a mistake is then reported and the old pages stay. */
function reloadOnChange(load: Loader['load']): Loader['load'] {
  return async (context) => {
    const { watcher, logger } = context;
    await load(context);
    if (!watcher) return;
    const folder = resolveContentFolder();
    watcher.add(folder);
    watcher.on('all', (_event, path) => {
      if (!path.startsWith(folder) || basename(path).startsWith('.readout-')) return;
      load(context).catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
    });
  };
}

/** The rooms whose code decides what an article becomes. */
const rooms = ['model', 'anchoring', 'permalinks', 'check', 'markdown', 'reading'];
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Changes whenever the code that reads articles, or a package under it, does; what is stored is then read anew. */
async function hashPipeline(): Promise<string> {
  const hash = createHash('sha256');
  const folders = await Promise.all(
    rooms.map((room) => readdir(join(root, 'src', room), { recursive: true, withFileTypes: true })),
  );
  const files = folders
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), join(root, 'package-lock.json')]) hash.update(await readFile(file));
  return hash.digest('hex');
}
