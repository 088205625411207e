import type { SiteToBuild } from './built-site.ts';
import { builtSites, origin, readout, smallSite } from './built-site.ts';

/** Builds what the tests of the site read and open: a long article, also under a base path, and small texts. */
export async function setup(): Promise<void> {
  for (const site of [...builtSites, smallSite]) await buildSite(site);
}

/** Builds a site of a content folder, with a cache of its own beside it. */
export async function buildSite({ base, folder, content }: SiteToBuild): Promise<void> {
  const args = ['build', '--out', folder, '--base', base, '--origin', origin, '--cache', `${folder}-cache`];
  const { code, stderr } = await readout(args, { READOUT_CONTENT: content });
  if (code !== 0) throw new Error(`The site in ${folder} was not built:\n${stderr}`);
}
