import type { Stats } from 'node:fs';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { orMissing, blame } from './refusal.ts';
import { ownedName, sweep } from './owned-name.ts';

/**
 * Writes one file beside its place and then puts it there, so that nobody ever meets half of it. Where the path is a link,
 * what it leads to is replaced; what is no file, such as `/dev/stdout`, is written to.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = (await realpath(path).catch(orMissing)) ?? path;
  const before = await stat(target).catch(orMissing);
  if (before !== undefined && !before.isFile()) return writeFile(target, content).catch(blame(path));
  await sweep(dirname(target)).catch(() => undefined);
  const aside = join(dirname(target), ownedName('whole'));
  try {
    await writeAside(aside, content, before);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    blame(path)(error);
  }
}

/**
 * Writes a new file through to the disk.
 *
 * @param before the file whose place it is to take: it gets that one's permissions, and its owner where that may be given
 */
export async function writeAside(path: string, content: string | Uint8Array, before?: Stats): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    if (before !== undefined) {
      await file.chown(before.uid, before.gid).catch(() => undefined);
      await file.chmod(before.mode);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Renames last once their folder is written; systems that cannot open a folder see to that themselves. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  try {
    await folder?.sync().catch(() => undefined);
  } finally {
    await folder?.close();
  }
}
