import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteToBuild } from './built-site.ts';
import { builtSite, origin, readout, siteUnderBase, smallSite } from './built-site.ts';
import { root } from './folders.ts';

/** What a build reads in the repository, beside its content. */
const sources = ['src', 'public', 'astro.config.ts', 'readout.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Builds what the tests of the site read and open, two at a time: the long article takes as long as all small ones. */
export async function setup(): Promise<void> {
  const small = async (): Promise<void> => {
    for (const site of [smallSite, siteUnderBase]) await buildSite(site);
  };
  await Promise.all([buildSite(builtSite), small()]);
}

/** Builds a site of a content folder, unless it stands there already, built of the same. */
export async function buildSite({ base, folder, content }: SiteToBuild): Promise<void> {
  const record = `${folder}.built-of`;
  const digest = digestOf([...sources.map((name) => join(root, name)), content]);
  if (existsSync(folder) && existsSync(record) && readFileSync(record, 'utf8') === digest) return;
  for (const stale of [record, folder]) rmSync(stale, { recursive: true, force: true });
  const args = ['build', '--out', folder, '--base', base, '--origin', origin, '--cache', `${folder}-cache`];
  const { code, stderr } = await readout(args, { READOUT_CONTENT: content });
  if (code !== 0) throw new Error(`The site in ${folder} was not built:\n${stderr}`);
  writeFileSync(record, digest);
}

/** A digest of files, and of all files in folders, by their names and bytes. */
function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const names = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [''];
    const files = names.map((name) => join(path, name)).filter((file) => statSync(file).isFile());
    for (const file of files.toSorted()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
