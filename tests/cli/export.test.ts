import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFormats } from '../../src/export/timeline/data-formats.ts';
import { exportCommand } from '../../src/cli/export.ts';
import { root } from '../support/folders.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const small = join(root, 'tests/fixtures/small-site');
const registries = join(root, 'tests/fixtures/registries');

/** A small library with promises and, for the formats that hold nothing else, engagements. */
function makeLibrary(): string {
  const folder = temporaryFolder();
  cpSync(small, folder, { recursive: true });
  for (const name of readdirSync(registries)) {
    const entries = readFileSync(join(registries, name), 'utf8');
    // Before the day that the articles are read as of: what comes after it is not exported.
    appendFileSync(join(folder, name), entries.replaceAll('"2030-', '"2023-'));
  }
  return folder;
}

async function run(...argv: readonly string[]) {
  const out: string[] = [];
  const cwd = temporaryFolder();
  const log = (line: string) => void out.push(line);
  const { code, err } = await runCommand(cwd, exportCommand, argv, { log });
  return { code, out: out.map((line) => `${line}\n`).join(''), err, cwd };
}

describe('readout export', () => {
  it.each(dataFormats.map(({ name }) => name))('writes %s into a file', async (name) => {
    const { code, out, err, cwd } = await run(name, '--content', makeLibrary(), '--out', 'file');
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(cwd)).toEqual(['file']);
    expect(readFileSync(join(cwd, 'file')).length).toBeGreaterThan(400);
  });

  it('writes the same bytes on standard output as into a file', async () => {
    const { cwd } = await run('ics', '--content', small, '--out', 'file');
    expect((await run('ics', '--content', small)).out).toBe(readFileSync(join(cwd, 'file'), 'utf8'));
  });

  it('takes one article or one actor', async () => {
    const library = makeLibrary();
    const linesOf = async (...chosen: readonly string[]) =>
      (await run('csv', '--content', library, ...chosen)).out.split('\r\n').length;
    const all = await linesOf();
    const article = await linesOf('--article', 'ferries-ar');
    const actor = await linesOf('--actor', 'holt');
    expect([all > article, article > actor, actor > 2]).toEqual([true, true, true]);
  });

  it.each([
    ['a format it does not know', ['icss'], 'Did you mean "ics"?'],
    ['no format', [], 'export takes one format'],
    ['an article it does not know', ['csv', '--article', 'a-meetin'], 'Did you mean "a-meeting"?'],
    ['an actor it does not know', ['csv', '--actor', 'norlan'], 'Did you mean "norland"?'],
    ['both at once', ['csv', '--actor', 'norland', '--article', 'x'], 'not both'],
    ['a picture without a file', ['png'], '--out'],
    ['a folder that is not there', ['csv', '--out', 'nowhere/file'], 'nowhere/file: no such file or directory'],
  ])('ends with 2 on %s', async (_, argv, complaint) => {
    const { code, out, err } = await run('--content', small, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(complaint);
  });

  it('ends with 1 and writes nothing while the content has errors', async () => {
    const bad = temporaryFolder({ 'articles/a.md': '---\ntitle: A\n---\n' });
    const { code, err, cwd } = await run('csv', '--content', bad, '--out', 'file');
    expect(code).toBe(1);
    expect(err).toContain('readout check');
    expect(existsSync(join(cwd, 'file'))).toBe(false);
  });
});
