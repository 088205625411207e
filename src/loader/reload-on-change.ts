import { basename } from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentFolder } from '../files/content-folder.ts';

type Load = Loader['load'];

/** In development, loads again when a file of the content changes; a mistake is then reported and the old pages stay. */
export function reloadOnChange(load: Load): Load {
  return async (context) => {
    const { watcher, logger } = context;
    await load(context);
    if (!watcher) return;
    const folder = contentFolder();
    watcher.add(folder);
    watcher.on('all', (_event, path) => {
      if (!path.startsWith(folder) || basename(path).startsWith('.readout-')) return;
      load(context).catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
    });
  };
}
