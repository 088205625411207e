import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const nested = readFileSync(join(import.meta.dirname, '../fixtures/articles/nested/article.md'), 'utf8');
const plain = `${nested.replace(/^actors:[^]*/m, '').replace(/^commentsOn.*\n/m, '')}---\n\nThe ferries are back.\n`;

function run(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  return runCommand(temporaryFolder(files), check, argv);
}

describe('readout check', () => {
  it('ends with 0 and a count where all is well', async () => {
    expect(await run([], { 'content/articles/boats.md': plain })).toEqual({
      code: 0,
      out: '0 errors, 0 warnings in 5 files',
      err: '',
    });
  });

  it('prints position, rule and hint of every finding, and ends with 1', async () => {
    const { code, out } = await run([], { 'content/articles/boats.md': plain.replace('lang:', 'lnag:') });
    expect(code).toBe(1);
    expect(out.replaceAll('\\', '/').split('\n')).toEqual([
      'content/articles/boats.md:2:1  error  Unexpected lack of "lang", expected the key and a value  schema/missing-key',
      '  Add "lang".',
      'content/articles/boats.md:4:1  error  Unexpected key "lnag", expected "lang"  schema/unknown-key',
      '  Did you mean "lang"?',
      '',
      'What a rule asks for: https://readout.example/method/rules/',
      '2 errors, 0 warnings in 5 files',
    ]);
  });

  it('ends with 0 on warnings alone', async () => {
    const tags = 'actors: [{ id: a }]\n---';
    const { code, out } = await run(['--content', 'site'], {
      'site/actors.yaml': '- { id: a, name: Nobody, kind: person, about: Unnamed. }\n',
      'site/articles/boats.md': plain.replace(/^---$(?![^]*^---$)/m, tags),
    });
    expect(out).toContain('warning');
    expect(out).toContain('0 errors, 1 warning in 5 files');
    expect(code).toBe(0);
  });

  it.each([
    ['a folder that is not there', ['--content', 'nowhere'], 'There is no content folder'],
    ['a file that is not there', ['boats.md'], 'There is no file boats.md'],
    ['options it does not know', ['--fast'], '--fast'],
  ])('ends with 2 on %s', async (_, argv, complaint) => {
    const { code, out, err } = await run(argv, { 'content/articles/boats.md': plain });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(complaint);
  });
});
