import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishReplacing, replaceFiles } from '../../src/files/replace-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('replaceFiles', () => {
  it('replaces files in folders and puts new ones there, and leaves nothing else behind', async () => {
    const folder = temporaryFolder({ 'articles/a.md': 'old', 'b.yaml': 'old' });
    await replaceFiles(
      folder,
      new Map([
        ['articles/a.md', 'new'],
        ['b.yaml', 'new'],
        ['c.yaml', 'first'],
      ]),
    );
    expect(['articles/a.md', 'b.yaml', 'c.yaml'].map((name) => read(folder, name))).toEqual(['new', 'new', 'first']);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'articles',
      join('articles', 'a.md'),
      'b.yaml',
      'c.yaml',
    ]);
  });

  it('replaces none where one cannot be written', async () => {
    const folder = temporaryFolder({ 'a.md': 'old' });
    await expect(
      replaceFiles(
        folder,
        new Map([
          ['a.md', 'new'],
          ['nowhere/b.md', 'new'],
        ]),
      ),
    ).rejects.toThrow('ENOENT');
    await finishReplacing(folder);
    expect(read(folder, 'a.md')).toBe('old');
  });

  it('carries through what a stopped run has in its journal, however far it had come', async () => {
    const folder = temporaryFolder({
      '.readout-journal.json': '["a.md","b.md"]',
      'a.md': 'new, renamed already',
      'b.md': 'old',
      'b.md.readout-next': 'new',
    });
    await finishReplacing(folder);
    expect([read(folder, 'a.md'), read(folder, 'b.md')]).toEqual(['new, renamed already', 'new']);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
  });

  it('touches nothing outside the folder, whatever a journal says', async () => {
    const folder = temporaryFolder({
      'content/.readout-journal.json': '["../secret"]',
      secret: 'old',
      'secret.readout-next': 'new',
    });
    await expect(finishReplacing(join(folder, 'content'))).rejects.toThrow();
    expect(read(folder, 'secret')).toBe('old');
  });

  it('takes nothing from a run that was stopped before its journal was in place', async () => {
    const folder = temporaryFolder({
      'a.md': 'old',
      'a.md.readout-next': 'ne',
      '.readout-journal.json.readout-next': '["a',
    });
    await finishReplacing(folder);
    expect(read(folder, 'a.md')).toBe('old');
    await replaceFiles(folder, new Map([['a.md', 'newer']]));
    expect(read(folder, 'a.md')).toBe('newer');
    expect(existsSync(join(folder, 'a.md.readout-next'))).toBe(false);
  });
});
