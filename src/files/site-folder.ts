import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { desk } from '../i18n/catalogue.ts';
import { orMissing } from './is-missing.ts';
import type { LockPlace } from './lock.ts';
import { finishReplacing, sweepAsides } from './carry-through.ts';
import { recoverFolder } from './replace-folder.ts';

/** By this file a folder is known for one that a build wrote, and so may replace. Servers pass over it, and it says nothing. */
const mark = '.readout-site';

/** The lock of a folder that holds a site, or is to hold one; it lies beside it. */
export function siteLock(folder: string): LockPlace {
  return { folder: dirname(folder), kind: `lock-${basename(folder)}`, thing: folder };
}

export function isSite(folder: string): boolean {
  return existsSync(join(folder, mark));
}

export async function markSite(folder: string): Promise<void> {
  await writeFile(join(folder, mark), `${desk.files.builtSite}\n`);
}

/** Finishes or undoes what a command was stopped in, and takes away what it left. To be called under the lock. */
export async function recoverSite(folder: string): Promise<void> {
  await recoverFolder(folder);
  if (!existsSync(folder)) return;
  await finishReplacing(folder);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isDirectory()) await sweepAsides(join(entry.parentPath, entry.name));
  await sweepAsides(folder);
}

/** The site that a file lies in, or would; undefined where it lies in none. */
export function siteAround(path: string): string | undefined {
  const folder = dirname(path);
  if (isSite(folder)) return folder;
  return folder === path ? undefined : siteAround(folder);
}

/** Whether there is anything in a folder that no build put there. */
export async function holdsOtherThings(folder: string): Promise<boolean> {
  return !isSite(folder) && ((await readdir(folder).catch(orMissing)) ?? []).length > 0;
}

/** The pages of a built folder, by path in it with forward slashes; none where there is no folder. */
export async function pagesIn(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(orMissing)) ?? [];
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
