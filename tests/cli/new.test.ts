import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newCommand } from '../../src/cli/new.ts';
import { libraryFolder } from '../support/folders.ts';
import { errorsIn } from '../support/findings-in.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('readout new', { timeout: 30_000 }, () => {
  it('begins an article, of which check asks for what is empty and for nothing once it is filled', async () => {
    const cwd = temporaryFolder({ 'content/actors.yaml': '' });
    expect(await runCommand(cwd, newCommand, ['harbour-talks', '--title', 'Talks: a "round"'])).toMatchObject({
      code: 0,
    });
    const path = join(cwd, 'content/articles/harbour-talks.md');
    const made = readFileSync(path, 'utf8');

    const lines = (await errorsIn(cwd)).map((error) => Number(error.split(':')[1]));
    expect(lines.map((line) => made.split('\n')[line - 1]?.trim())).toEqual([
      expect.stringMatching(/^description: ""/),
      expect.stringContaining('kind: ""'),
    ]);

    const filled = made.replace('description: ""', 'description: A short text.').replace('kind: ""', 'kind: original');
    const cwdFilled = temporaryFolder({ 'content/articles/harbour-talks.md': `${filled}The harbour is open.\n` });
    expect(await errorsIn(cwdFilled)).toEqual([]);
  });

  it('has examples that stand once their marks are taken away', async () => {
    const cwd = temporaryFolder({ 'content/actors.yaml': '' });
    await runCommand(cwd, newCommand, ['a']);
    const made = readFileSync(join(cwd, 'content/articles/a.md'), 'utf8');
    const uncommented = made
      .replace('description: ""', 'description: A short text.')
      .replace('kind: ""', 'kind: original')
      .replace('title: ""', 'title: A')
      .replaceAll(/^# (?=(?:actors|claims|visits):$)/gm, '')
      .replaceAll(/^# {3}/gm, '  ');
    const actor = (id: string) => `- { id: ${id}, name: ${id}, kind: person, about: Somebody. }\n`;
    const folder = temporaryFolder({
      'content/articles/a.md': `${uncommented}The ferries will run again before summer; the minister is to cross to Besk in the spring.\n`,
      'content/actors.yaml': actor('an-actor') + actor('another-actor'),
      'content/sources.yaml':
        '- { id: a-source, title: A, publisher: B, published: "2026", url: https://example.org/, flag: news }\n',
      'content/hedges.yaml': readFileSync(join(libraryFolder, 'hedges.yaml'), 'utf8'),
    });
    expect(await errorsIn(folder)).toEqual([]);
  });

  it('overwrites nothing unless asked, and takes no name that is no address', async () => {
    const cwd = temporaryFolder({ 'content/articles/a.md': 'mine' });
    expect(await runCommand(cwd, newCommand, ['a'])).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, 'content/articles/a.md'), 'utf8')).toBe('mine');
    expect(await runCommand(cwd, newCommand, ['../a'])).toMatchObject({ code: 2 });
    expect(await runCommand(cwd, newCommand, ['a', '--force'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'content/articles/a.md'), 'utf8')).not.toBe('mine');
  });

  it('empties a site only when it is told twice, and leaves one that check takes', async () => {
    const cwd = temporaryFolder({ 'content/articles/_draft.md': 'kept' });
    cpSync(libraryFolder, join(cwd, 'content'), { recursive: true });
    const asked = await runCommand(cwd, newCommand, ['--empty-site']);
    expect(asked).toMatchObject({ code: 1, err: 'Nothing was changed: give --yes to do it.' });
    expect(existsSync(join(cwd, 'content/permalinks.yaml'))).toBe(true);

    expect(await runCommand(cwd, newCommand, ['--empty-site', '--yes'])).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, 'content/articles'))).toEqual(['_draft.md']);
    expect(existsSync(join(cwd, 'content/permalinks.yaml'))).toBe(false);
    expect(readFileSync(join(cwd, 'content/hedges.yaml'))).toEqual(readFileSync(join(libraryFolder, 'hedges.yaml')));
    expect(await errorsIn(cwd)).toEqual([]);
    expect((await runCommand(cwd, newCommand, ['--empty-site', '--yes'])).out).toBe(
      'The content folder is empty already.',
    );
  });
});
