import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { importCommand } from '../../src/cli/import.ts';
import { suggestCommand } from '../../src/cli/suggest.ts';
import { errorsIn } from './findings-in.ts';
import { libraryFolder } from './folders.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const text = `Foreign Minister Ana Ruiz met her colleague from Norway in Madrid on Monday.The two sides agreed to keep talks open.

Ruiz will visit Oslo in the coming weeks. Unless prices fall, Spain should not wait. According to Ruiz, trade has doubled since 2020.
`;

/**
 * Does what an editor does with a pasted text, command by command, until `check` finds no error: imports it, takes and
 * accepts the suggestions, writes what they leave open.
 *
 * @returns the folder to build in, with `content/articles/talks.md`
 */
export async function makeArticleOfPastedText(): Promise<string> {
  const cwd = temporaryFolder({ 'text.txt': text, 'content/actors.yaml': '# Who is who\n' });
  cpSync(join(libraryFolder, 'hedges.yaml'), join(cwd, 'content/hedges.yaml'));
  const run = (command: Command, ...argv: readonly string[]) => runCommand(cwd, command, argv);
  const article = join(cwd, 'content/articles/talks.md');
  const actors = join(cwd, 'content/actors.yaml');
  const change = (path: string, edit: (text: string) => string): void =>
    writeFileSync(path, edit(readFileSync(path, 'utf8')));

  const facts = ['--title', 'Talks in Madrid', '--slug', 'talks', '--lang', 'en', '--date', '2024-03-05'];
  const source = ['--author', 'A. Writer', '--publisher', 'The Paper', '--url', 'https://example.org/talks'];
  expect(await run(importCommand, 'text.txt', ...facts, ...source)).toMatchObject({ code: 0 });
  change(article, (file) =>
    file
      .replace(/^description:.*$/m, 'description: What was said after Monday.')
      .replace(/^( *)kind:.*$/m, '$1kind: restatement')
      .replace(/^published:.*$/m, 'published: "2024-03-06"')
      .replace(/^asOf:.*$/m, 'asOf: "2024-03-06"'),
  );

  const before = readFileSync(article, 'utf8');
  expect(await run(suggestCommand, 'talks', '--write')).toMatchObject({ code: 0 });
  const suggested = readFileSync(article, 'utf8');
  expect(suggested.length).toBeGreaterThan(before.length);
  expect(await run(suggestCommand, 'talks', '--write')).toMatchObject({ code: 0 });
  expect(readFileSync(article, 'utf8'), 'nothing is suggested twice').toBe(suggested);

  const errors = await errorsIn(cwd);
  expect(errors.filter((line) => !/^error \S+\/not-accepted /.test(line))).toEqual([]);
  expect(errors.length).toBe((suggested + readFileSync(actors, 'utf8')).match(/accepted: false$/gm)?.length);

  const accept = (file: string): string => file.replaceAll(/^ *accepted: false\n/gm, '');
  change(article, (file) => accept(file).replaceAll('statement: ""', 'statement: Told anew by the editor.'));
  change(actors, (file) => accept(file).replaceAll('about: ""', 'about: Known to the editor.'));
  expect(await errorsIn(cwd)).toEqual([]);
  return cwd;
}
