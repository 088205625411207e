import { builtSites, origin, readout } from './built-site.ts';

/** Builds what the tests of the site read and open: once as configured, once under a base path. */
export async function setup(): Promise<void> {
  for (const { base, folder } of builtSites) {
    const { code, stderr } = await readout(['build', '--out', folder, '--base', base, '--origin', origin]);
    if (code !== 0) throw new Error(`The site under ${base} was not built:\n${stderr}`);
  }
}
