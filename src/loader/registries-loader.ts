import type { Loader } from 'astro/loaders';
import { listContentFiles } from '../files/content-files.ts';
import { readRegistryFiles } from '../files/read-library.ts';
import { throwOnErrors } from '../files/content-error.ts';
import { contentFolder } from '../files/content-folder.ts';
import { reloadOnChange } from './reload-on-change.ts';

/** Reads actors, engagements, sources and the hedge table and stores them as one entry. */
export function registriesLoader(): Loader {
  const load: Loader['load'] = async ({ store }) => {
    const { reading } = await readRegistryFiles(await listContentFiles(contentFolder()));
    throwOnErrors(reading.messages);
    store.set({ id: 'all', data: { ...reading.readable } });
  };
  return { name: 'readout-registries', load: reloadOnChange(load) };
}
