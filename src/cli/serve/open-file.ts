import type { BigIntStats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { HttpError } from './http-error.ts';

/** A file that was opened, to be closed by whoever holds it. */
export interface OpenFile {
  readonly handle: FileHandle;
  /** Of what was opened: its path may lead to another file by now. */
  readonly stats: BigIntStats;
  /** Its path below the folder, with slashes. */
  readonly path: string;
}

/**
 * Opens a file of a folder. A link is followed as long as it stays inside.
 *
 * @returns undefined where it is a folder, or a pipe or the like
 * @throws HttpError 403 where a link leads out of the folder, and what Node throws: ENOENT, EACCES, EMFILE, …
 */
export async function openFile(folder: string, names: readonly string[]): Promise<OpenFile | undefined> {
  const real = await realpath(join(folder, ...names));
  const root = await realpath(folder);
  if (real !== root && !real.startsWith(root + sep)) throw new HttpError(403);
  // The path is followed to its end, so a link there is a new one; a pipe that nobody writes to would block.
  const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat({ bigint: true });
    if (stats.isFile()) return { handle, stats, path: names.join('/') };
  } catch (error) {
    await handle.close();
    throw error;
  }
  await handle.close();
  return undefined;
}
