import type { Loader } from 'astro/loaders';
import { listContentFiles } from '../files/content-files.ts';
import { readLedgerFile } from '../files/read-library.ts';
import { throwOnErrors } from '../files/content-error.ts';
import { contentFolder } from '../files/content-folder.ts';
import { reloadOnChange } from './reload-on-change.ts';

/** Reads the ledger of published addresses and stores it as one entry. */
export function permalinksLoader(): Loader {
  const load: Loader['load'] = async ({ store }) => {
    const { permalinks, messages } = await readLedgerFile(await listContentFiles(contentFolder()));
    throwOnErrors(messages);
    store.set({ id: 'all', data: { all: [...permalinks] } });
  };
  return { name: 'readout-permalinks', load: reloadOnChange(load) };
}
