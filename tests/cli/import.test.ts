import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCommand } from '../../src/cli/import.ts';
import { makeDocx, makePdf, wordParagraph } from '../import/documents.ts';
import { errorsIn } from '../support/findings-in.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Call {
  readonly files?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
}

async function run(argv: readonly string[], { files = {}, input = '', cwd = temporaryFolder(files) }: Call = {}) {
  const ran = await runCommand(cwd, importCommand, [...argv], { input });
  return { ...ran, cwd, written: filesIn(cwd) };
}

/** Everything that a call has written into its folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.startsWith('content/articles/'))
    .sort();
}

const five =
  'They left this autumn.Washington said the U.S. side was content.Beijing gave two reasons:First, a Ph.D. student of the ' +
  'U.S. was right.Both are in no hurry.';

describe('readout import', () => {
  it('makes five paragraphs of a text that lost four breaks', async () => {
    const { code, out, err, written } = await run(['-', '--stdout', '--title', 'No Hurry'], { input: five });
    expect(code).toBe(0);
    expect(
      out
        .slice(out.indexOf('---', 3) + 3)
        .trim()
        .split('\n\n'),
    ).toEqual([
      'They left this autumn.',
      'Washington said the U.S. side was content.',
      'Beijing gave two reasons:',
      'First, a Ph.D. student of the U.S. was right.',
      'Both are in no hurry.',
    ]);
    expect(err).toMatch(/^standard output: 5 paragraphs, \d+ words, from plain text$/m);
    expect(err).toMatch(/lost paragraph breaks restored \(4\): lines \d+, \d+, \d+, \d+$/m);
    expect(written).toEqual([]);
  });

  it('writes an article of which check says exactly what is still to fill in', async () => {
    const argv = ['op-ed.txt', '--title', 'No Hurry', '--author', 'Ada Lindqvist', '--author', 'Jon Marsh'];
    const said = [
      '--publisher',
      'The Paper',
      '--date',
      '2023-06-21',
      '--url',
      'https://paper.example/a',
      '--lang',
      'en',
    ];
    const { code, err, cwd, written } = await run([...argv, ...said], {
      files: { 'op-ed.txt': five, 'content/a': '' },
    });
    expect({ code, written }).toEqual({ code: 0, written: ['content/articles/no-hurry.md'] });
    expect(err).toMatch(/to fill in: description, text.kind, published, asOf$/);
    const numbers = (await errorsIn(cwd)).map((line) => line.split(':')[1]);
    const lines = readFileSync(join(cwd, 'content/articles/no-hurry.md'), 'utf8').split('\n');
    expect(numbers.map((number) => lines[Number(number) - 1]?.trim().split(':')[0])).toEqual([
      'description',
      'kind',
      'published',
      'asOf',
    ]);
  });

  it('passes check once that is filled in', async () => {
    const said = ['--title', 'No Hurry', '--author', 'A: B', '--publisher', '"P"', '--date', '2023-06-21'];
    const { cwd } = await run(['-', ...said, '--url', 'https://paper.example/a#b'], { input: five });
    const path = join(cwd, 'content/articles/no-hurry.md');
    const filled = readFileSync(path, 'utf8')
      .replace(/^description:.*/m, 'description: A pier.')
      .replace(/kind:.*/, 'kind: restatement')
      .replaceAll(/^(published|asOf):.*/gm, '$1: "2026-01-01"');
    const content = temporaryFolder({ 'content/articles/no-hurry.md': filled });
    expect(await errorsIn(content)).toEqual([]);
  });

  it('reads what files hold, whatever they are', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'pier.pdf'), await makePdf([['The pier was promised in the spring.']]));
    writeFileSync(join(cwd, 'lamp.docx'), makeDocx(wordParagraph('The lamp was lit, and nobody saw it.')));
    for (const [file, format] of [
      ['pier.pdf', 'PDF'],
      ['lamp.docx', 'DOCX'],
    ] as const) {
      const { code, err } = await run([file], { cwd });
      expect({ code, first: err.split('\n')[0] }).toMatchObject({
        code: 0,
        first: expect.stringContaining(`from ${format}`) as string,
      });
    }
    const draft = readFileSync(join(cwd, 'content/articles/pier.md'), 'utf8');
    expect(draft).toContain('# Draft');
    expect(draft).toContain('The pier was promised in the spring.');
  });

  it('overwrites nothing unless asked', async () => {
    const files = { 'content/articles/pier.md': 'mine\n', 'pier.txt': 'The pier is long.' };
    const kept = await run(['pier.txt'], { files });
    expect(kept).toMatchObject({ code: 2, written: ['content/articles/pier.md'] });
    expect(kept.err).toContain('content/articles/pier.md is there already');
    expect(readFileSync(join(kept.cwd, 'content/articles/pier.md'), 'utf8')).toBe('mine\n');
    const forced = await run(['pier.txt', '--force'], { cwd: kept.cwd });
    expect(forced).toMatchObject({ code: 0, written: ['content/articles/pier.md'] });
    expect(readFileSync(join(kept.cwd, 'content/articles/pier.md'), 'utf8')).toContain('The pier is long.');
  });

  it('writes nothing outside the content folder', async () => {
    const elsewhere = temporaryFolder();
    const cwd = temporaryFolder({ 'pier.txt': 'The pier is long.' });
    mkdirSync(join(cwd, 'content'));
    symlinkSync(elsewhere, join(cwd, 'content/articles'));
    const { code, err } = await run(['pier.txt'], { cwd });
    expect({ code, there: readdirSync(elsewhere) }).toEqual({ code: 2, there: [] });
    expect(err).toContain('would lie outside content, for a link leads there');
  });

  it.each([
    ['no file', []],
    ['two files', ['a.txt', 'b.txt']],
    ['a file that is not there', ['nowhere.txt']],
    ['a folder', ['.']],
    ['a slug that leads elsewhere', ['a.txt', '--slug', '../../a']],
    ['a day that does not exist', ['a.txt', '--date', '2023-02-30']],
    ['an address that runs', ['a.txt', '--url', 'javascript:alert(1)']],
    ['a language of no form', ['a.txt', '--lang', 'English']],
    ['an archive that is no document', ['a.docx']],
    ['a text without words', ['empty.txt']],
    ['more than 20 MB', ['large.txt']],
  ])('ends with 2 and one line on %s', async (_, argv) => {
    const files = {
      'a.txt': 'Words.',
      'a.docx': 'PK\x03\x04',
      'empty.txt': ' \n',
      ...(argv.includes('large.txt') && { 'large.txt': 'word '.repeat(4 * 1024 * 1024 + 2) }),
    };
    const { code, out, err, cwd } = await run(argv, { files });
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(existsSync(join(cwd, 'content'))).toBe(false);
  });
});
