import { builtSites, origin, readout, smallSite } from './built-site.ts';

/** Builds what the tests of the site read and open: as configured, under a base path, and a small one of fixtures. */
export async function setup(): Promise<void> {
  for (const site of builtSites) await build(site);
  await build(smallSite, ['--cache', `${smallSite.folder}-cache`], { READOUT_CONTENT: smallSite.content });
}

async function build(
  { base, folder }: { readonly base: string; readonly folder: string },
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const args = ['build', '--out', folder, '--base', base, '--origin', origin, ...options];
  const { code, stderr } = await readout(args, env);
  if (code !== 0) throw new Error(`The site in ${folder} was not built:\n${stderr}`);
}
