import { access, constants, mkdir, readFile, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { desk } from '../i18n/catalogue.ts';
import { carryThrough, digestOf, filterByState, linkOrCopy, pathsOf, refuse, removeAsides } from './carry-through.ts';
import { orMissing, Refusal, blame } from './refusal.ts';
import { writeJournal } from './journal.ts';
import type { JournalEntry } from './journal.ts';
import { ownedName } from './owned-name.ts';
import { syncFolder, writeAside } from './write-whole.ts';

type Bytes = string | Uint8Array;

/** What is to become of a file. */
export interface FileChange {
  /** What was read, and must still be there; undefined where there was no file. */
  readonly before: Bytes | undefined;
  /** What shall be there; undefined where no file shall be. */
  readonly after: Bytes | undefined;
}

/** Puts the change of a file aside, by its path relative to the folder, until all are. */
export type Stage = (name: string, change: FileChange) => Promise<void>;

/**
 * Changes files of a folder all together or not at all, also where the process or the machine stops in between, and none
 * that anybody else has changed since it was read. From the lock to the last file:
 *
 *     lock       one command at a time                                    lock.ts
 *     recover    what a killed command had begun is carried through       finishReplacing
 *     read       all files, as they are at one moment                     content.ts
 *     compute    what they shall say                                      the command
 *     stage      new bytes are written through, each beside its place     replaceTogether
 *     compare    each file says what was read, byte for byte, or none is touched
 *     commit     a journal that names them all is renamed into place
 *     write      each is compared once more and renamed into place; then the journal goes
 *     unlock
 *
 * What has its journal is carried through by whoever takes the lock next; what has none never happened. Where the last
 * step meets an obstacle, what it did is undone.
 *
 * @param prepare stages the changes; where it throws, nothing is changed
 * @param assertHeld throws where the lock was lost
 * @throws Refusal where a file says something else than what was read: what it was to say then lies beside it, as
 *   `NAME.readout-mine`, and nothing else is changed
 */
export async function replaceTogether(
  folder: string,
  prepare: (stage: Stage) => Promise<void>,
  assertHeld: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const root = await realpath(folder);
  const entries: JournalEntry[] = [];
  const made: string[] = [];
  const aside = join(root, ownedName('next'));
  const journal = join(root, ownedName('journal'));
  try {
    await prepare(async (name, { before, after }) => {
      const path = await resolveInside(root, name);
      const entry = {
        name: relative(root, path).replaceAll('\\', '/'),
        ...{ before: digestOf(before), after: digestOf(after) },
        ...{ next: ownedName('next'), old: ownedName('old') },
      };
      if (entry.before === entry.after) return;
      made.push(...(await makeFolders(dirname(path))));
      entries.push(entry);
      await putAside(root, entry, { before, after }).catch(blame(join(folder, name)));
    });
    if (entries.length === 0) return;
    await writeAside(aside, writeJournal(entries)).catch(blame(folder));
    const conflicting = await filterByState('changed', root, entries);
    if (conflicting.length > 0) throw await refuse(root, conflicting);
    await assertHeld();
    await rename(aside, journal);
    await syncFolder(root);
  } catch (error) {
    await rm(aside, { force: true });
    await removeAsides(root, entries);
    for (const path of made.toReversed()) await rmdir(path).catch(() => undefined);
    throw error;
  }
  await carryThrough(root, journal, entries);
}

/** Writes the new bytes beside the place, and keeps what is there under another name. */
async function putAside(root: string, entry: JournalEntry, { before, after }: FileChange): Promise<void> {
  const { path, next, old } = pathsOf(root, entry);
  const known = before === undefined ? undefined : await stat(path).catch(orMissing);
  if (known !== undefined) {
    await access(path, constants.W_OK);
    if (typeof before === 'string') await assertUtf8(path, before);
    await linkOrCopy(path, old);
  }
  if (after !== undefined) await writeAside(next, after, known);
}

/** A file that is read as text and is none would lose what could not be read. */
async function assertUtf8(path: string, text: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.equals(Buffer.from(text)) || bytes.toString() !== text) return;
  throw new Refusal(desk.files.notUtf8({ path }));
}

/** Where a file of a folder truly lies; links may not lead out of the folder. */
async function resolveInside(root: string, name: string): Promise<string> {
  const path = await resolveLinks(join(root, name));
  if (path.startsWith(`${root}${sep}`)) return path;
  throw new Refusal(desk.files.outsideFolder({ path: join(root, name), folder: root }));
}

async function resolveLinks(path: string): Promise<string> {
  const real = await realpath(path).catch(orMissing);
  return real ?? join(await resolveLinks(dirname(path)), basename(path));
}

/** Makes a folder and those above it that are missing; gives what it made, outermost first. */
async function makeFolders(path: string): Promise<readonly string[]> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return [];
  const rest = relative(first, path).split(sep).filter(Boolean);
  return [first, ...rest.map((_name, index) => join(first, ...rest.slice(0, index + 1)))];
}
