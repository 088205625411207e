import { existsSync } from 'node:fs';
import { mkdir, readFile, rmdir } from 'node:fs/promises';
import { relative } from 'node:path';
import type { SourceFile } from '../reading/source-file.ts';
import { mapAtMost } from './at-most.ts';
import { articlesFolder, listContentFiles } from './content-files.ts';
import type { ContentFiles } from './content-files.ts';
import { hasCode, orMissing, blame } from './refusal.ts';
import { findJournals } from './journal.ts';
import { whileLocked } from './lock.ts';
import type { Caller, LockTarget } from './lock.ts';
import { finishReplacing, sweepAsides } from './carry-through.ts';
import { replaceTogether } from './replace-files.ts';

/** All that a content folder says, as it was at one moment: no command changed it while it was read. Plain data. */
export interface Content {
  readonly folder: string;
  readonly files: ContentFiles;
  /** By path; a file that is not there has none. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A file of a content folder; an empty one where there is none. */
export function sourceOf({ texts }: Content, path: string): SourceFile {
  return { path, text: texts.get(path) ?? '' };
}

/** Says what a file shall be when the change is done; undefined to take it away. */
export type Write = (path: string, text: string | undefined) => void;

/**
 * Changes files of a content folder while no other command changes any: see `replaceTogether`, which tells the whole order.
 *
 * @param change is handed the content as it is and says what to write; where it throws, nothing is changed
 */
export async function changeContent<Result>(
  folder: string,
  caller: Caller,
  change: (content: Content, write: Write) => Promise<Result> | Result,
): Promise<Result> {
  const made = await mkdir(folder, { recursive: true });
  try {
    return await whileLocked(lockOf(folder), caller, async ({ assertHeld }) => {
      const content = await recoverAndRead(folder);
      const changes = new Map<string, string | undefined>();
      const result = await change(content, (path, text) => void changes.set(path, text));
      const stageAll: Parameters<typeof replaceTogether>[1] = async (stage) => {
        for (const [path, after] of changes)
          await stage(relative(folder, path), { before: content.texts.get(path), after });
      };
      if (changes.size > 0) await replaceTogether(folder, stageAll, assertHeld);
      return result;
    });
  } catch (error) {
    if (made !== undefined) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/** Reads a content folder as it is when no command changes it; what a killed one had begun is carried through first. */
export async function readContent(folder: string, caller: Caller): Promise<Content> {
  try {
    return await whileLocked(lockOf(folder), caller, () => recoverAndRead(folder));
  } catch (error) {
    // Where nothing can be written nobody changes anything either; but what was begun cannot be carried through.
    if (!hasCode(error, 'EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT') || (await findJournals(folder)).length > 0)
      throw error;
    return readAll(folder);
  }
}

function lockOf(folder: string): LockTarget {
  return { folder, kind: 'lock', thing: folder };
}

async function recoverAndRead(folder: string): Promise<Content> {
  await finishReplacing(folder);
  for (const each of [folder, articlesFolder(folder)]) if (existsSync(each)) await sweepAsides(each);
  return readAll(folder);
}

async function readAll(folder: string): Promise<Content> {
  const files = await listContentFiles(folder);
  const { articles, drafts, ...shared } = files;
  const paths = [...articles, ...drafts, ...Object.values(shared)];
  const read = await mapAtMost(16, paths, async (path) => {
    const text = await readFile(path, 'utf8').catch(orMissing).catch(blame(path));
    return [path, text] as const;
  });
  const texts = new Map(read.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
  return { folder, files, texts };
}
