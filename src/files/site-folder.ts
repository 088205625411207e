import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { desk } from '../i18n/catalogue.ts';
import { finishReplacing, sweepAsides } from './carry-through.ts';
import type { LockTarget } from './lock.ts';
import { ownedName, readOwnedName } from './owned-name.ts';
import { orMissing } from './refusal.ts';
import { writeWhole } from './write-whole.ts';

/** Where what shall take a folder's place is made ready: a new name beside it. */
export function nameFolderAside(folder: string): string {
  return join(dirname(folder), ownedName(`next-${basename(folder)}`));
}

/**
 * Puts a finished folder in the place of another by renaming, so that nobody ever meets a half-written one. Where the
 * second rename fails the old folder is put back; where the process is stopped before it, `recoverFolder` does.
 */
export async function replaceFolder(folder: string, finished: string): Promise<void> {
  const old = join(dirname(folder), ownedName(`old-${basename(folder)}`));
  if (existsSync(folder)) await rename(folder, old);
  try {
    await rename(finished, folder);
  } catch (error) {
    if (existsSync(old)) await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Takes away what processes that were stopped have left beside a folder, and puts it back where they had moved it. To be called under its lock. */
export async function recoverFolder(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    const kind = readOwnedName(name)?.kind;
    if (kind === `old-${basename(folder)}` && !existsSync(folder)) await rename(join(parent, name), folder);
    else if (kind === `old-${basename(folder)}` || kind === `next-${basename(folder)}`)
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** By this file a folder is known for one that a build wrote, and so may replace. Servers pass over it, and it says nothing. */
const mark = '.readout-site';

/** The lock of a folder that holds a site, or is to hold one; it lies beside it. */
export function siteLock(folder: string): LockTarget {
  return { folder: dirname(folder), kind: `lock-${basename(folder)}`, thing: folder };
}

export function isSite(folder: string): boolean {
  return existsSync(join(folder, mark));
}

export async function markSite(folder: string): Promise<void> {
  await writeWhole(join(folder, mark), `${desk.files.builtSite}\n`);
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
export function findSiteAround(path: string): string | undefined {
  const folder = dirname(path);
  if (isSite(folder)) return folder;
  return folder === path ? undefined : findSiteAround(folder);
}

/** Whether there is anything in a folder that no build put there. */
export async function holdsOtherThings(folder: string): Promise<boolean> {
  return !isSite(folder) && ((await readdir(folder).catch(orMissing)) ?? []).length > 0;
}

/** The pages of a built folder, by path in it with forward slashes; none where there is no folder. */
export async function listPages(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(orMissing)) ?? [];
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
