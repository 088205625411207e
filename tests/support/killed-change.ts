import { join } from 'node:path';
import { expect } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { filesIn } from './files-in.ts';
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
