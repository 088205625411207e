import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../src/cli/anchor.ts';
import type { Command } from '../../src/cli/command.ts';
import { publish } from '../../src/cli/publish.ts';
import { errorsIn, findingsIn } from '../support/findings-in.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { contentOf, edited, harbour, harbourFolder } from './harbour.ts';

const articlePath = 'articles/harbour.md';

let publishedFiles: Readonly<Record<string, string>> | undefined;

/** A folder whose article was published and then edited. */
async function published(text: string = harbour): Promise<string> {
  publishedFiles ??= await publishHarbour();
  const folder = temporaryFolder(publishedFiles);
  write(folder, text);
  return folder;
}

async function publishHarbour(): Promise<Readonly<Record<string, string>>> {
  const folder = harbourFolder();
  await runCommand(folder, publish, ['--day', '2030-05-02']);
  return Object.fromEntries([...contentOf(folder)].map(([name, text]) => [`content/${name}`, text]));
}

function write(folder: string, text: string): void {
  writeFileSync(join(folder, 'content', articlePath), text);
}

async function told(folder: string, command: Command): Promise<[number, string]> {
  const { code, out } = await runCommand(folder, command);
  return [code, out];
}

const changedLines = (before = '', after = '') =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

describe('readout anchor', { timeout: 30_000 }, () => {
  it('has nothing to say before the first publication, or where nothing has changed', async () => {
    expect(await told(harbourFolder(), anchor)).toEqual([0, expect.stringContaining('Nothing was published')]);
    expect(await told(await published(), anchor)).toEqual([0, 'Every published passage stands where it stood.']);
  });

  it('shows what is not as it was, old words over new, and ends with 1', async () => {
    const { code, out } = await runCommand(await published(edited), anchor, ['harbour']);
    expect(code).toBe(1);
    const lines = out.split('\n').map((line) => line.replaceAll(/ {2,}/g, '  '));
    expect(lines[1]).toMatch(
      /^reworded {2}harbour\/money-short {2}paragraph 2, p-\w{5} {2}0\.\d\d {2}other words stand in its place: \d+ % /,
    );
    expect(lines.slice(2, 4)).toEqual([
      '  old  Fishermen doubt that [-the-] money will last beyond the first season',
      '  new  Fishermen doubt that {+this+} money will last beyond the first season',
    ]);
    expect(lines.at(-1)).toBe('2 addresses to look at');
  });

  it('accepts new words into the quote and the permalink registry, and touches nothing else', async () => {
    const folder = await published(edited);
    const before = contentOf(folder);
    const { code } = await runCommand(folder, anchor, ['--accept', 'pier-rebuilt', 'harbour/money-short']);
    expect(code).toBe(0);
    const after = contentOf(folder);
    expect(changedLines(before.get(articlePath), after.get(articlePath))).toEqual([
      "    quote: 'decided to rebuild the whole northern pier before the winter storms arrive' # as the minutes have it",
      '    quote: "Fishermen doubt that this money will last beyond the first season"',
    ]);
    expect(changedLines(before.get('permalinks.yaml'), after.get('permalinks.yaml'))).toEqual([
      expect.stringMatching(/id: money-short.* quote: "Fishermen doubt that this money/),
      expect.stringMatching(/id: pier-rebuilt.* quote: "decided to rebuild/),
      expect.stringMatching(/^seal:/),
    ]);
    expect(await errorsIn(folder)).toEqual([]);
    expect((await runCommand(folder, anchor)).code).toBe(0);
  });

  it('asks before a tag stands on another quote that its editor wrote, and then leaves the article alone', async () => {
    const text = harbour.replace(
      'quote: promised to publish the accounts every month',
      'quote: Nobody has seen such figures',
    );
    const folder = await published(text);
    expect(await errorsIn(folder)).toContainEqual(expect.stringContaining('permalink/changed'));
    expect((await runCommand(folder, anchor, ['--accept', 'accounts'])).code).toBe(0);
    expect(contentOf(folder).get(articlePath)).toBe(text);
    expect(await errorsIn(folder)).toEqual([]);
  });

  it('lets words that only moved build, tells of it, and records where they stand when asked', async () => {
    const sentence = ' has promised to publish the accounts every month';
    const moved = harbour
      .replace(`The treasurer${sentence}. `, '')
      .replace('a second crane.\n', `a second crane; the mayor${sentence}, it is said.\n`);
    const folder = await published(moved);
    expect(await findingsIn(folder)).toEqual([expect.stringContaining('warning permalink/moved')]);
    expect((await runCommand(folder, publish)).out).toContain('moved    harbour/accounts');
    expect(await findingsIn(folder)).toEqual([expect.stringContaining('warning permalink/moved')]);
    expect((await runCommand(folder, anchor, ['--accept-moved'])).out).toContain('accepted  harbour/accounts');
    expect(await findingsIn(folder)).toEqual([]);
  });

  it('takes the editor at their word where a copy makes it doubtful which words are meant', async () => {
    const words = 'voted to rebuild the northern pier before the winter storms arrive';
    const copied = harbour
      .replace(`quote: '${words}'`, `prefix: 'Others say they'\n    quote: '${words}'`)
      .replace('a second crane.\n', `a second crane.\n\nOthers say they ${words}, and more.\n`);
    const folder = await published(copied);
    expect(await told(folder, anchor)).toEqual([
      1,
      expect.stringMatching(/ambiguous.*\n {2}old .*\n {2}or .*\n {2}or /),
    ]);
    expect((await runCommand(folder, anchor, ['--accept', 'pier-rebuilt'])).code).toBe(0);
    expect(contentOf(folder).get(articlePath)).toBe(copied);
    expect(await findingsIn(folder)).toEqual([]);
  });

  it('withdraws what was taken out, with a reason, and not what is still there', async () => {
    const folder = await published(harbour.replace(/^ {2}- \{id: accounts.*\n/m, ''));
    expect(await errorsIn(folder)).toContainEqual(
      expect.stringContaining('readout anchor --withdraw harbour/accounts --why'),
    );
    expect((await runCommand(folder, anchor, ['--withdraw', 'accounts'])).code).toBe(2);
    expect((await runCommand(folder, anchor, ['--withdraw', 'pier-rebuilt', '--why', 'No.'])).err).toContain(
      'still there',
    );
    const before = contentOf(folder).get('permalinks.yaml');
    expect((await runCommand(folder, anchor, ['--withdraw', 'accounts', '--why', 'Not so.'])).code).toBe(0);
    expect(changedLines(before, contentOf(folder).get('permalinks.yaml'))).toEqual([
      expect.stringMatching(/id: accounts.*, withdrawn: "2026-11-24", why: "Not so\."\}$/),
      expect.stringMatching(/^seal:/),
    ]);
    expect(await errorsIn(folder)).toEqual([]);
    write(folder, harbour);
    expect(await errorsIn(folder)).toContainEqual(expect.stringContaining('permalink/id-reused'));
  });

  it('renames a passage and goes on following its words', async () => {
    const folder = await published(harbour.replace('id: accounts', 'id: figures'));
    expect(await errorsIn(folder)).toContainEqual(expect.stringContaining('--rename harbour/accounts=figures'));
    expect((await runCommand(folder, anchor, ['--rename', 'accounts=nothing'])).code).toBe(2);
    expect((await runCommand(folder, anchor, ['--rename', 'accounts=figures'])).code).toBe(0);
    expect(await errorsIn(folder)).toEqual([]);
    write(
      folder,
      harbour
        .replace('id: accounts', 'id: figures')
        .replace('has promised to publish the accounts', 'has pledged to publish all accounts'),
    );
    expect(await errorsIn(folder)).toContainEqual(expect.stringContaining('the passage of "figures"'));
  });

  it('renames an article with all that is in it', async () => {
    const folder = await published();
    renameSync(join(folder, 'content', articlePath), join(folder, 'content/articles/port.md'));
    expect(await errorsIn(folder)).toContainEqual(expect.stringContaining('permalink/article-missing'));
    expect((await runCommand(folder, anchor, ['--rename', 'harbour=port'])).code).toBe(0);
    expect(await errorsIn(folder)).toEqual([]);
    const registry = contentOf(folder).get('permalinks.yaml') ?? '';
    for (const id of ['pier-rebuilt', 'money-short', 'accounts'])
      expect(registry).toMatch(new RegExp(`now: "port/${id}"`));
    expect(registry.match(/article: port, kind: paragraph/g)).toHaveLength(4);
  });

  it('withdraws a paragraph, or lets another take its place', async () => {
    const folder = await published(harbour.replace(/^A ferry line.*\n/m, 'Cranes are dear.\n'));
    const { out } = await runCommand(folder, anchor);
    const [key = ''] = /harbour\/p-\w{5}/.exec(out) ?? [];
    expect((await runCommand(folder, anchor, ['--rename', `${key}=p-22222`])).code).toBe(2);
    expect((await runCommand(folder, anchor, ['--withdraw', key, '--why', 'No ferry.'])).code).toBe(0);
    expect(await errorsIn(folder)).toEqual([]);
    expect((await runCommand(folder, publish)).code).toBe(0);
  });

  it.each([
    ['two things at once', ['--accept', 'accounts', '--withdraw', 'accounts']],
    ['a reason for nothing', ['--why', 'Not so.']],
    ['an address that was never published', ['--accept', 'acounts']],
    ['an article that was never published', ['harbor']],
    ['a renaming without a new name', ['--rename', 'accounts']],
  ])('ends with 2 on %s and changes nothing', async (_, argv) => {
    const folder = await published();
    const before = contentOf(folder);
    const { code, err } = await runCommand(folder, anchor, [...argv]);
    expect([code, err]).toEqual([2, expect.stringMatching(/^readout: /)]);
    expect(contentOf(folder)).toEqual(before);
  });
});
