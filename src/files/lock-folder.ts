import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isMissing } from './is-missing.ts';

const lockName = '.readout-lock';
/** Those that this process holds or tries for: what else has its number was left by a process that had it before. */
const held = new Set<string>();

/** Another process is changing the folder. */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
}

/**
 * Does something to a folder while no other process does such a thing to it. A lock names its process and machine: one
 * that was left by a process that is no more is taken over.
 *
 * @throws FolderLocked where another process is at it, without waiting for it
 */
export async function whileLocked<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
  const lock = join(folder, lockName);
  const own = `${process.pid} ${hostname()}\n`;
  if (held.has(lock)) throw new FolderLocked(describe(own, lock));
  held.add(lock);
  try {
    await takeLock(lock, own);
    try {
      return await action();
    } finally {
      await rm(lock, { force: true });
    }
  } finally {
    held.delete(lock);
  }
}

async function takeLock(lock: string, own: string): Promise<void> {
  // Written whole beside its place, then linked into it, which fails where there is one.
  const aside = `${lock}.${process.pid}`;
  await writeFile(aside, own);
  try {
    while (!(await linkNew(aside, lock))) {
      const holder = await readFile(lock, 'utf8').catch(unlessMissing);
      if (holder === undefined) continue;
      if (isAlive(holder)) throw new FolderLocked(describe(holder, lock));
      await removeStale(lock, holder);
    }
  } finally {
    await rm(aside, { force: true });
  }
}

async function linkNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Of another machine nobody here can say whether its process still runs. */
function isAlive(holder: string): boolean {
  const [, pid, host] = /^(\d+) (.+)\n$/.exec(holder) ?? [];
  if (host !== hostname()) return true;
  if (Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    // A process of somebody else runs all the same.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Takes a stale lock away, and no other that was put in its place meanwhile. */
async function removeStale(lock: string, stale: string): Promise<void> {
  const taken = `${lock}.${process.pid}.stale`;
  await rename(lock, taken).catch(unlessMissing);
  const text = await readFile(taken, 'utf8').catch(unlessMissing);
  if (text !== undefined && text !== stale) await linkNew(taken, lock);
  await rm(taken, { force: true });
}

function describe(holder: string, lock: string): string {
  const [pid, host] = holder.trim().split(' ');
  return `Another readout is changing this content (process ${pid} on ${host}). Wait until it is done; if there is none, delete ${lock}`;
}

function unlessMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}
