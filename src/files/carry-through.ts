import { createHash } from 'node:crypto';
import { copyFile, link, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { desk } from '../i18n/catalogue.ts';
import { mapAtMost } from './at-most.ts';
import { hasCode, orMissing, Refusal, blame } from './refusal.ts';
import { findJournals, readJournal } from './journal.ts';
import type { JournalEntry } from './journal.ts';
import { sweep } from './owned-name.ts';
import { syncFolder } from './write-whole.ts';

/**
 * Carries through what a process that was killed had committed. To be called under the lock, before anything in the folder
 * is read.
 *
 * @throws Refusal where a journal is none that Readout wrote, or somebody else changed a file since
 */
export async function finishReplacing(folder: string): Promise<void> {
  const root = await realpath(folder);
  for (const journal of await findJournals(root)) await carryThrough(root, journal, await readJournal(journal));
}

/** Takes away what runs that were stopped before their journal was in place have left in a folder. To be called under the lock. */
export async function sweepAsides(folder: string): Promise<void> {
  // Under the lock, nothing that was put aside is anybody's.
  await sweep(folder, ({ kind, state }) => kind === 'next' || kind === 'old' || state === 'gone');
}

/** Puts what a journal names in place, or undoes what is in place where that meets an obstacle; then the journal goes. */
export async function carryThrough(root: string, journal: string, entries: readonly JournalEntry[]): Promise<void> {
  let obstacle: Error | undefined;
  try {
    const conflicting = await renameIntoPlace(root, entries);
    if (conflicting.length > 0) obstacle = await refuse(root, conflicting);
  } catch (error) {
    obstacle = error instanceof Error ? error : new Error(String(error));
  }
  if (obstacle !== undefined) for (const entry of await filterByState('after', root, entries)) await undo(root, entry);
  for (const folder of new Set(entries.map((entry) => dirname(join(root, entry.name))))) await syncFolder(folder);
  await rm(journal, { force: true });
  await syncFolder(root);
  await removeAsides(root, entries);
  if (obstacle !== undefined) throw obstacle;
}

/** Puts all files in place that are not there yet; gives those that somebody else has changed, and then not all are in place. */
async function renameIntoPlace(root: string, entries: readonly JournalEntry[]): Promise<readonly JournalEntry[]> {
  const conflicting = await filterByState('changed', root, entries);
  if (conflicting.length > 0) return conflicting;
  for (const entry of await filterByState('before', root, entries)) {
    const { path, next } = pathsOf(root, entry);
    // Right before it: what another program saves in the instant between the two is all that is not seen.
    if ((await filterByState('before', root, [entry])).length === 0) return [entry];
    try {
      if (entry.after === null) await rm(path);
      else if (entry.before === null) await renameIfAbsent(next, path);
      else await rename(next, path);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) return [entry];
      blame(path)(error);
    }
  }
  // An editor that writes into the file it has open may have done so after the comparison: `old` is that very file.
  const saved = await mapAtMost(16, entries, async (entry) => digestOf(await readBytes(pathsOf(root, entry).old)));
  return entries.filter(({ before }, index) => before !== null && saved[index] !== null && saved[index] !== before);
}

/** A link fails where the name was taken meanwhile, as a renaming would not; but some file systems have no links. */
async function renameIfAbsent(next: string, path: string): Promise<void> {
  await link(next, path).catch(async (error: unknown) => {
    if (!hasCode(error, 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP')) throw error;
    await rename(next, path);
  });
}

async function undo(root: string, entry: JournalEntry): Promise<void> {
  const { path, old } = pathsOf(root, entry);
  await (entry.before === null ? rm(path) : rename(old, path));
}

/** Keeps what a command made of files that somebody else has changed, and gives the error that says so. */
export async function refuse(root: string, entries: readonly JournalEntry[]): Promise<Refusal> {
  const files: { readonly path: string; readonly mine: string | undefined }[] = [];
  for (const entry of entries) {
    const { path, next } = pathsOf(root, entry);
    const mine = `${path}.readout-mine`;
    if (entry.after !== null) {
      // It is in place already where the other change was seen late.
      await linkOrCopy((await readBytes(next)) === undefined ? path : next, mine);
    }
    files.push({ path, mine: entry.after === null ? undefined : mine });
  }
  return new Refusal(desk.files.changedMeanwhile({ files }));
}

/** Gives a file another name. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  // Some file systems have no links.
  await link(from, to).catch(() => copyFile(from, to));
}

export async function removeAsides(root: string, entries: readonly JournalEntry[]): Promise<void> {
  for (const entry of entries) {
    const { next, old } = pathsOf(root, entry);
    await rm(next, { force: true });
    await rm(old, { force: true });
  }
}

/** How a file stands to what a journal says of it. */
type State = 'before' | 'after' | 'changed';

/** The files that are as they were, as they shall be, or neither. */
export async function filterByState(
  state: State,
  root: string,
  entries: readonly JournalEntry[],
): Promise<readonly JournalEntry[]> {
  const digests = await mapAtMost(16, entries, async ({ name }) => digestOf(await readBytes(join(root, name))));
  return entries.filter(({ before, after }, index) => {
    const now = digests[index];
    return state === (now === after ? 'after' : now === before ? 'before' : 'changed');
  });
}

/** SHA-256 in hexadecimal digits; null of no file. */
export function digestOf(bytes: string | Uint8Array | undefined): string | null {
  return bytes === undefined ? null : createHash('sha256').update(bytes).digest('hex');
}

function readBytes(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(orMissing).catch(blame(path));
}

/** Where a file lies, its new bytes, and what was there. */
export function pathsOf(
  root: string,
  { name, next, old }: JournalEntry,
): Readonly<Record<'path' | 'next' | 'old', string>> {
  const path = join(root, name);
  return { path, next: join(dirname(path), next), old: join(dirname(path), old) };
}
