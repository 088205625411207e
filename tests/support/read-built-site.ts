import { readSite } from '../../src/link-check/read-site.ts';
import type { BuiltSite } from '../../src/link-check/read-site.ts';

const read = new Map<string, Promise<BuiltSite>>();

/** A built site's pages, read once for all files that a worker runs: parsing them takes longest. Nobody may change them. */
export function readBuiltSite(folder: string): Promise<BuiltSite> {
  const pages = read.get(folder) ?? readSite(folder);
  read.set(folder, pages);
  return pages;
}
