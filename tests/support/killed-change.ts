import { join } from 'node:path';
import { expect } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { whileLocked } from '../../src/files/lock.ts';
import { recoverSite, siteLock } from '../../src/files/site-folder.ts';
import { filesIn, leftoversIn } from './files-in.ts';
import type { KillableCommand } from './killed-command.ts';

const source = JSON.stringify(join(import.meta.dirname, '../../src/files/content.ts'));
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

/** Changes two files, adds one and takes one away. */
export function change(cwd: string): KillableCommand {
  const script = `
    const { changeContent } = await import(${source});
    await changeContent('content', { command: 'a test' }, (_content, write) => {
      write('content/actors.yaml', '# new actors\\n');
      write('content/articles/a.md', 'new\\n');
      write('content/articles/b.md', 'added\\n');
      write('content/sources.yaml', undefined);
    });`;
  return { cwd, argv: ['--input-type=module', '--eval', script] };
}

/** Only reads the content, and so finishes what was begun. */
export function recover(cwd: string): KillableCommand {
  const script = `await (await import(${source})).readContent('content', { command: 'a test' });`;
  return { cwd, argv: ['--input-type=module', '--eval', script] };
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

const site = JSON.stringify(join(import.meta.dirname, '../../src/files/site-folder.ts'));
const lock = JSON.stringify(join(import.meta.dirname, '../../src/files/lock.ts'));
export const oldSite = {
  'dist/.readout-site': '',
  'dist/index.html': 'old',
  'dist/a/index.html': 'old',
  'made/index.html': 'new',
};

/** Puts a site in the place of another, as a build does when it is done. */
export function replaceSite(cwd: string): KillableCommand {
  const script = `
    const { cp } = await import('node:fs/promises');
    const { folderAside, markSite, recoverSite, replaceFolder, siteLock } = await import(${site});
    const { whileLocked } = await import(${lock});
    await whileLocked(siteLock('${cwd}/dist'), { command: 'a test' }, async () => {
      await recoverSite('${cwd}/dist');
      const next = folderAside('${cwd}/dist');
      await cp('${cwd}/made', next, { recursive: true });
      await markSite(next);
      await replaceFolder('${cwd}/dist', next);
    });`;
  return { cwd, argv: ['--input-type=module', '--eval', script] };
}

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
