import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'astro/zod';
import { isMissing } from './is-missing.ts';

/** Names of the files that are on their way into place, relative to the folder. Once it is there they will get there. */
const journalName = '.readout-journal.json';
/** Nothing outside the folder, whoever wrote the journal. */
const journalSchema = z.array(z.string().refine((name) => !isAbsolute(name) && !/(^|[/\\])\.\.([/\\]|$)/.test(name)));
const aside = (path: string): string => `${path}.readout-next`;

/**
 * Replaces files of a folder all together or not at all, also where the process or the machine stops in between: new
 * texts are written aside, then a journal names them, then each is renamed into place. What was begun and has its
 * journal is carried through by `finishReplacing`; what has none never happened.
 *
 * @param texts new texts by path relative to the folder; files that have them already are left alone
 */
export async function replaceFiles(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  await finishReplacing(folder);
  const files = new Map<string, string>();
  for (const [name, text] of texts) {
    if ((await readFile(join(folder, name), 'utf8').catch(unlessMissing)) !== text) files.set(name, text);
  }
  if (files.size === 0) return;
  for (const [name, text] of files) await writeWhole(aside(join(folder, name)), text);
  const journal = join(folder, journalName);
  await writeWhole(aside(journal), JSON.stringify([...files.keys()]));
  await rename(aside(journal), journal);
  await syncFolder(folder);
  await finishReplacing(folder);
}

/** Carries through what a run that was stopped has left to do. To be called before anything in the folder is read. */
export async function finishReplacing(folder: string): Promise<void> {
  const journal = join(folder, journalName);
  const names = await readFile(journal, 'utf8').catch(unlessMissing);
  if (names === undefined) return;
  for (const name of journalSchema.parse(JSON.parse(names))) {
    const path = join(folder, name);
    // Where it is missing it was renamed already, before the run was stopped or by another one.
    await rename(aside(path), path).catch(unlessMissing);
    await syncFolder(dirname(path));
  }
  await rm(journal, { force: true });
  await syncFolder(folder);
}

function unlessMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Renames last once their folder is written; systems that cannot open a folder see to that themselves. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  try {
    await folder?.sync().catch(() => undefined);
  } finally {
    await folder?.close();
  }
}
