import type { Loader } from 'astro/loaders';
import type { VFileMessage } from 'vfile-message';
import { sourceOf } from '../files/content.ts';
import { ledgerOf, registriesOf } from '../files/read-library.ts';
import { readArticle } from '../reading/read-article.ts';
import { slugOf } from '../reading/slug.ts';
import { throwOnErrors } from '../files/content-error.ts';
import { loadContent } from './load-content.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { reloadOnChange } from './reload-on-change.ts';
import { tellEditors } from './tell-editors.ts';

/**
 * Reads every article once and stores it finished. One whose file, registries, ledger and pipeline are unchanged is kept
 * from the store. Any error in the content stops the build with the list of all of them.
 */
export function articlesLoader(): Loader {
  const load: Loader['load'] = async ({ store, logger, generateDigest, config, watcher }) => {
    const content = await loadContent({ watcher });
    const paths = content.files;
    await tellEditors(config.root, 'articles', paths.articles);
    const { files, reading: registries } = registriesOf(content);
    const { readable, known } = registries;
    const ledger = ledgerOf(content);
    const shared = generateDigest({
      registries: Object.values(files).map(({ text }) => text),
      ledger: ledger.text,
      slugs: paths.articles.map(slugOf),
      pipeline: await pipelineVersion(),
    });
    const messages: VFileMessage[] = [...ledger.messages];
    const slugs = new Set(paths.articles.map(slugOf));
    for (const path of paths.articles) {
      const source = sourceOf(content, path);
      const slug = slugOf(path);
      const digest = generateDigest({ text: source.text, shared });
      if (store.get(slug)?.digest === digest) continue;
      const reading = readArticle(source, readable, { known, slugs, permalinks: ledger.permalinks });
      messages.push(...reading.messages);
      if (reading.article) store.set({ id: slug, data: { ...reading.article }, digest });
    }
    throwOnErrors(messages);
    for (const { line, reason, file } of messages) logger.warn(`${file ?? ''}:${line ?? 1} ${reason}`);
    for (const slug of store.keys()) if (!slugs.has(slug)) store.delete(slug);
  };
  return { name: 'readout-articles', load: reloadOnChange(load) };
}
