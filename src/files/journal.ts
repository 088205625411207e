import { readFile, readdir } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { z } from 'astro/zod';
import { desk } from '../i18n/catalogue.ts';
import { Refusal } from './refusal.ts';

/** Nothing outside the folder, whoever wrote the journal. */
const nameInside = z
  .string()
  .refine((name) => name !== '' && !isAbsolute(name) && !/(^|[/\\])\.\.([/\\]|$)/.test(name));
const nameBeside = z.string().regex(/^\.readout-[^/\\]+$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const entrySchema = z.strictObject({
  /** Relative to the folder. */
  name: nameInside,
  /** SHA-256 of what was there and of what is to be; null where there is no file. */
  before: digest.nullable(),
  after: digest.nullable(),
  /** Under which names beside it its new bytes lie, and what was there. */
  next: nameBeside,
  old: nameBeside,
});

/** A file on its way into place. */
export type JournalEntry = z.infer<typeof entrySchema>;

export function writeJournal(entries: readonly JournalEntry[]): string {
  return JSON.stringify(entries);
}

/** The journals of a folder: those that a process that was killed has left, if no other is changing the folder now. */
export async function findJournals(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.startsWith('.readout-journal')).map((name) => join(folder, name));
}

/** @throws Refusal where it is none that Readout wrote */
export async function readJournal(path: string): Promise<readonly JournalEntry[]> {
  const text = await readFile(path, 'utf8');
  try {
    return z.array(entrySchema).parse(JSON.parse(text));
  } catch {
    throw new Refusal(desk.files.brokenJournal({ path }));
  }
}
