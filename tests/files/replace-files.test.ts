import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishReplacing, sweepAsides } from '../../src/files/carry-through.ts';
import { replaceTogether } from '../../src/files/replace-files.ts';
import type { FileChange } from '../../src/files/replace-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const filesIn = (folder: string) => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return Object.fromEntries(
    names.sort().flatMap((name) => (statSync(join(folder, name)).isFile() ? [[name, read(folder, name)]] : [])),
  );
};
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function replace(folder: string, changes: Readonly<Record<string, FileChange>>): Promise<void> {
  return replaceTogether(folder, async (stage) => {
    for (const [name, change] of Object.entries(changes)) await stage(name, change);
  });
}

/** A folder that a run was killed in, as far as it had come: `a.md` in place already or not, `b.md` not yet. */
function interrupted(a: string, b = 'old b'): string {
  const entry = (name: string) => ({
    ...{ name, before: digest(`old ${name[0] ?? ''}`), after: digest(`new ${name[0] ?? ''}`) },
    ...{ next: `.readout-next.9.9.x.${name[0] ?? ''}`, old: `.readout-old.9.9.x.${name[0] ?? ''}` },
  });
  return temporaryFolder({
    'a.md': a,
    'b.md': b,
    ...(a === 'new a' ? {} : { '.readout-next.9.9.x.a': 'new a' }),
    '.readout-old.9.9.x.a': 'old a',
    '.readout-next.9.9.x.b': 'new b',
    '.readout-old.9.9.x.b': 'old b',
    '.readout-journal.9.9.x.1': JSON.stringify([entry('a.md'), entry('b.md')]),
  });
}

describe('replaceTogether', () => {
  it('replaces files in folders, puts new ones there and takes others away, and leaves nothing else behind', async () => {
    const folder = temporaryFolder({ 'articles/a.md': 'old', 'b.yaml': 'old', 'd.yaml': 'old' });
    await replace(folder, {
      'articles/a.md': { before: 'old', after: 'new' },
      'b.yaml': { before: 'old', after: 'old' },
      'c/c.yaml': { before: undefined, after: 'first' },
      'd.yaml': { before: 'old', after: undefined },
    });
    expect(filesIn(folder)).toEqual({ 'articles/a.md': 'new', 'b.yaml': 'old', 'c/c.yaml': 'first' });
  });

  it('changes nothing where one cannot be written, or the work fails, and leaves nothing', async () => {
    const folder = temporaryFolder({ 'a.md': 'old', b: 'a file where a folder should be' });
    const change = { before: 'old', after: 'new' };
    await expect(replace(folder, { 'a.md': change, 'b/b.md': { before: undefined, after: 'new' } })).rejects.toThrow(
      'b/b.md',
    );
    const failing = replaceTogether(folder, async (stage) => {
      await stage('a.md', change);
      await stage('new/c.md', { before: undefined, after: 'new' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b']);
    expect(read(folder, 'a.md')).toBe('old');
  });

  it.each([
    ['was saved', (path: string) => writeFileSync(path, 'theirs'), 'theirs'],
    ['is there where none was', undefined, 'old'],
  ])('writes nothing where a file %s meanwhile, and keeps both versions', async (_, save, theirs) => {
    const folder = temporaryFolder({ 'a.md': 'old', 'b.md': 'old' });
    const before = save === undefined ? undefined : 'old';
    save?.(join(folder, 'a.md'));
    const refused = replace(folder, { 'b.md': { before: 'old', after: 'new' }, 'a.md': { before, after: 'mine' } });
    await expect(refused).rejects.toThrow(/Nothing was written.*a\.md was changed \(.*a\.md\.readout-mine is/);
    expect(filesIn(folder)).toEqual({ 'a.md': theirs, 'b.md': 'old', 'a.md.readout-mine': 'mine' });
  });

  it('sees what an editor writes into the file that it has open, after the comparison', async () => {
    const folder = temporaryFolder({ 'a.md': 'old', 'b.md': 'old' });
    const change = { before: 'old', after: 'mine' };
    const prepare: Parameters<typeof replaceTogether>[1] = async (stage) => {
      await stage('a.md', change);
      await stage('b.md', change);
    };
    // The last thing before the journal is in place.
    const late = replaceTogether(folder, prepare, () => {
      const old = readdirSync(folder).find((name) => name.startsWith('.readout-old.')) ?? '';
      writeFileSync(join(folder, old), 'theirs');
      return Promise.resolve();
    });
    await expect(late).rejects.toThrow('Nothing was written');
    expect(filesIn(folder)).toEqual({ 'a.md': 'theirs', 'b.md': 'old', 'a.md.readout-mine': 'mine' });
  });

  it('leaves permissions and links as they are, and nothing outside the folder is touched', async () => {
    const folder = temporaryFolder({ 'real/a.md': 'old', 'in/shared/b.md': 'old', 'out/c.md': 'old' });
    mkdirSync(join(folder, 'in/articles'));
    chmodSync(join(folder, 'in/shared/b.md'), 0o640);
    symlinkSync('../shared/b.md', join(folder, 'in/articles/b.md'));
    symlinkSync('../../out/c.md', join(folder, 'in/articles/c.md'));
    const change = { before: 'old', after: 'new' };
    await replace(join(folder, 'in'), { 'articles/b.md': change });
    expect(read(folder, 'in/shared/b.md')).toBe('new');
    expect(statSync(join(folder, 'in/shared/b.md')).mode & 0o777).toBe(0o640);
    await expect(replace(join(folder, 'in'), { 'articles/c.md': change })).rejects.toThrow('outside');
    expect(read(folder, 'out/c.md')).toBe('old');
  });

  it('refuses a text whose bytes are no UTF-8, of which it would lose some', async () => {
    const folder = temporaryFolder();
    const bytes = Buffer.from([0x61, 0xe9, 0x62]);
    writeFileSync(join(folder, 'a.md'), bytes);
    const refused = replace(folder, { 'a.md': { before: bytes.toString(), after: 'new' } });
    await expect(refused).rejects.toThrow('a.md is not written in UTF-8');
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(readFileSync(join(folder, 'a.md'))).toEqual(bytes);
  });
});

describe('finishReplacing', () => {
  it.each(['old a', 'new a'])(
    'carries through what a stopped run has in its journal, however far it had come',
    async (a) => {
      const folder = interrupted(a);
      await finishReplacing(folder);
      expect(filesIn(folder)).toEqual({ 'a.md': 'new a', 'b.md': 'new b' });
    },
  );

  it.each(['old a', 'new a'])('undoes it where an editor saved since, and keeps both versions', async (a) => {
    const folder = interrupted(a, 'theirs');
    await expect(finishReplacing(folder)).rejects.toThrow('b.md was changed');
    expect(filesIn(folder)).toEqual({ 'a.md': 'old a', 'b.md': 'theirs', 'b.md.readout-mine': 'new b' });
    await finishReplacing(folder);
  });

  it.each([
    ['of another form', '["../secret"]'],
    ['cut off', '[{"na'],
    [
      'that leads elsewhere',
      JSON.stringify([{ name: '../secret', before: null, after: digest('x'), next: '.readout-n', old: '.readout-o' }]),
    ],
  ])('names a journal %s, and touches nothing', async (_, journal) => {
    const folder = temporaryFolder({ 'content/.readout-journal.json': journal, secret: 'old', '.readout-n': 'x' });
    await expect(finishReplacing(join(folder, 'content'))).rejects.toThrow(
      /\.readout-journal\.json tells of .* then delete it\.$/,
    );
    expect(read(folder, 'secret')).toBe('old');
  });

  it('takes nothing from a run that was stopped before its journal was in place, and sweeps it away', async () => {
    const folder = temporaryFolder({
      'a.md': 'old',
      '.readout-next.1.1.x.1': 'ne',
      '.readout-old.1.1.x.2': 'old',
      '.readout-other': '',
    });
    await finishReplacing(folder);
    await sweepAsides(folder);
    expect(readdirSync(folder).sort()).toEqual(['.readout-other', 'a.md']);
    expect(existsSync(join(folder, 'a.md'))).toBe(true);
  });
});
