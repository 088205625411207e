import type { Loader } from 'astro/loaders';
import { registriesOf } from '../files/read-library.ts';
import { throwOnErrors } from '../files/content-error.ts';
import { loadContent } from './load-content.ts';
import { reloadOnChange } from './reload-on-change.ts';

/** Reads actors, engagements, sources and the hedge table and stores them as one entry. */
export function registriesLoader(): Loader {
  const load: Loader['load'] = async ({ store, watcher }) => {
    const { reading } = registriesOf(await loadContent({ watcher }));
    throwOnErrors(reading.messages);
    store.set({ id: 'all', data: { ...reading.readable } });
  };
  return { name: 'readout-registries', load: reloadOnChange(load) };
}
