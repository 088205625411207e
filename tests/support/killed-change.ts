import { join } from 'node:path';
import { expect } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { whileLocked } from '../../src/files/lock.ts';
import { recoverSite, siteLock } from '../../src/files/site-folder.ts';
import type { Change } from './change-to-kill.ts';
import { filesIn, leftoversIn } from './files-in.ts';
import type { KillableCommand } from './killed-command.ts';

/** A content folder before a change, and after it. */
export const old = {
  'content/actors.yaml': '# old actors\n',
  'content/sources.yaml': '# old sources\n',
  'content/articles/a.md': 'old\n',
};
const made = {
  'content/actors.yaml': '# new actors\n',
  'content/articles/a.md': 'new\n',
  'content/articles/b.md': 'added\n',
};

/** A change of the program beside this file, in a folder. */
export function makeChange(name: Change, cwd: string): KillableCommand {
  return { cwd, argv: [join(import.meta.dirname, 'change-to-kill.ts'), name] };
}

/** What is there once the next command has read the content: all old or all new, and nothing else. */
export async function outcomeIn(cwd: string): Promise<'old' | 'new'> {
  for (const [name, text] of Object.entries(filesIn(cwd))) {
    const whole = Object.entries({ ...old, ...made }).some(([known]) => known === name);
    if (whole) expect([text === Reflect.get(old, name), text === Reflect.get(made, name)], name).toContain(true);
  }
  await readContent(join(cwd, 'content'), { command: 'a test' });
  const found = filesIn(cwd);
  const isNew = found['content/actors.yaml'] === made['content/actors.yaml'];
  expect(found).toEqual(isNew ? made : old);
  return isNew ? 'new' : 'old';
}

/** A site, and beside it what is to take its place. */
export const oldSite = {
  'dist/.readout-site': '',
  'dist/index.html': 'old',
  'dist/a/index.html': 'old',
  'made/index.html': 'new',
};

/** Which site is there once the next command has begun, and whether it is whole and nothing else is left. */
export async function siteIn(cwd: string): Promise<'old' | 'new'> {
  const dist = join(cwd, 'dist');
  await whileLocked(siteLock(dist), { command: 'a test' }, () => recoverSite(dist));
  expect(leftoversIn(cwd)).toEqual([]);
  const { '.readout-site': _, ...found } = filesIn(dist);
  const isNew = found['index.html'] === 'new';
  expect(found).toEqual(isNew ? { 'index.html': 'new' } : { 'index.html': 'old', 'a/index.html': 'old' });
  return isNew ? 'new' : 'old';
}
