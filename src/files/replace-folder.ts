import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ownedName, readOwnedName } from './owned-name.ts';

/** Where what shall take a folder's place is made ready: a new name beside it. */
export function folderAside(folder: string): string {
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
