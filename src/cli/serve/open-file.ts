import { constants } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A request that is answered with an error, such as 404. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, headers: Readonly<Record<string, string>> = {}) {
    super(`HTTP ${status}`);
    this.status = status;
    this.headers = headers;
  }
}

/** What is answered where a file cannot be had, by Node's code of the error. What is not listed is a fault of ours. */
const statuses: Readonly<Record<string, number>> = {
  ENOENT: 404,
  ENOTDIR: 404,
  ENAMETOOLONG: 404,
  // A socket, or a device that nothing drives.
  ENXIO: 404,
  ENODEV: 404,
  EACCES: 403,
  EPERM: 403,
  ELOOP: 403,
  EAGAIN: 503,
  EBUSY: 503,
  EMFILE: 503,
  ENFILE: 503,
  ENOMEM: 503,
};

/** The answer to a request that failed. */
export function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const status = statuses[codeOf(error)] ?? 500;
  return new HttpError(status, status === 503 ? { 'Retry-After': '1' } : {});
}

/** Whether it was the reader who left. */
export function isAbort(error: unknown): boolean {
  return ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A file that was opened, to be closed by whoever holds it. */
export interface OpenFile {
  readonly handle: FileHandle;
  /** Of what was opened: its path may lead to another file by now. */
  readonly stats: BigIntStats;
  /** Its path below the folder, with slashes. */
  readonly path: string;
}

/** Names that begin with a dot are no part of a site, and `..` leads out of it. */
export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/**
 * Opens a file of a folder. A link is followed as long as it stays inside, and leads to nothing hidden.
 *
 * @returns undefined where it is a folder, or a pipe or the like
 * @throws HttpError 403 where a link leads elsewhere, and what Node throws: ENOENT, EACCES, EMFILE, …
 */
export async function openFile(folder: string, names: readonly string[]): Promise<OpenFile | undefined> {
  const real = await realpath(join(folder, ...names));
  const root = await realpath(folder);
  if (relative(root, real).split(sep).some(isHidden)) throw new HttpError(403);
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
