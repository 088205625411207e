import type { Loader } from 'astro/loaders';
import { ledgerOf } from '../files/read-library.ts';
import { throwOnErrors } from '../files/content-error.ts';
import { loadContent } from './load-content.ts';
import { reloadOnChange } from './reload-on-change.ts';

/** Reads the ledger of published addresses and stores it as one entry. */
export function permalinksLoader(): Loader {
  const load: Loader['load'] = async ({ store, watcher }) => {
    const { permalinks, messages } = ledgerOf(await loadContent({ watcher }));
    throwOnErrors(messages);
    store.set({ id: 'all', data: { all: [...permalinks] } });
  };
  return { name: 'readout-permalinks', load: reloadOnChange(load) };
}
