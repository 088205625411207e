import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePermalinkRegistry } from '../../src/permalinks/write-registry.ts';
import { readPermalinkRegistry } from '../../src/reading/read-permalink-registry.ts';
import { anchor } from '../../src/cli/anchor.ts';
import { publish } from '../../src/cli/publish.ts';
import { errorsIn } from '../support/findings-in.ts';
import { runCommand } from '../support/run-command.ts';
import { contentOf, edited, harbour, harbourFolder } from './harbour.ts';

describe('readout publish', { timeout: 30_000 }, () => {
  it('records every address once, and nothing more when it is called again', async () => {
    const folder = harbourFolder();
    const first = await runCommand(folder, publish, ['--day', '2030-05-02']);
    expect(first.code).toBe(0);
    expect(first.out.split('\n')).toEqual([
      'new      article harbour',
      ...Array<unknown>(4).fill(expect.stringMatching(/^new {6}paragraph harbour\/p-\w{5}$/)),
      'new      claim harbour/pier-rebuilt',
      'new      claim harbour/money-short',
      'new      claim harbour/accounts',
      'version  harbour: 3ab9f04f8711ec2d',
      '8 addresses recorded or changed, 8 in all',
    ]);
    const written = contentOf(folder);
    expect((await runCommand(folder, publish, ['--day', '2031-01-01'])).out).toBe(
      '0 addresses recorded or changed, 8 in all',
    );
    expect(contentOf(folder)).toEqual(written);
    expect(await errorsIn(folder)).toEqual([]);
  });

  it('says what it would do on a dry run, and does it not', async () => {
    const folder = harbourFolder();
    expect((await runCommand(folder, publish, ['--dry-run'])).out).toContain('8 addresses would be recorded');
    expect([...contentOf(folder).keys()]).toEqual(['articles/harbour.md']);
  });

  it('takes today for the first day, and keeps the first day of what was there', async () => {
    const folder = harbourFolder();
    await runCommand(folder, publish, ['--day', '2030-05-02']);
    writeFileSync(join(folder, 'content/articles/harbour.md'), `${harbour}\nA last word.\n`);
    expect((await runCommand(folder, publish)).out).toMatch(
      /^new {6}paragraph harbour\/p-\w{5}\nversion {2}harbour: [0-9a-f]{16}\n1 address recorded/,
    );
    const registry = contentOf(folder).get('permalinks.yaml');
    expect(registry?.match(/first: "2026-11-24", quote: "A last word\."/g)).toHaveLength(1);
    expect(registry?.match(/first: "2030-05-02"/g)).toHaveLength(8);
  });

  it('keeps each version of an article that was published, and no other, oldest first', async () => {
    const folder = harbourFolder();
    const article = join(folder, 'content/articles/harbour.md');
    const publishOn = (day: string) => runCommand(folder, publish, ['--day', day]);
    const recorded = () =>
      /kind: article.*, versions: (\[.*\])\}/.exec(contentOf(folder).get('permalinks.yaml') ?? '')?.[1];
    await publishOn('2030-05-02');
    expect(recorded()).toBe('[{hash: "3ab9f04f8711ec2d", form: 1, publishedOn: "2030-05-02"}]');

    writeFileSync(article, harbour.replace('a second crane', 'a _second_ crane'));
    expect((await publishOn('2030-05-03')).out).not.toContain('version');
    writeFileSync(article, harbour.replace('statement: Accounts follow.', 'statement: Accounts follow each month.'));
    await publishOn('2030-05-04');
    writeFileSync(article, harbour);
    expect((await publishOn('2030-05-05')).out).toContain('version  harbour: 3ab9f04f8711ec2d');
    expect(recorded()).toMatch(
      /^\[\{hash: "3ab9f04f8711ec2d", form: 1, publishedOn: "2030-05-02"\}, \{hash: "(?!3ab9f)[0-9a-f]{16}", form: 1, publishedOn: "2030-05-04"\}, \{hash: "3ab9f04f8711ec2d", form: 1, publishedOn: "2030-05-05"\}\]$/,
    );
    expect(await errorsIn(folder)).toEqual([]);
  });

  it('takes a permalink registry of before versions were kept, and adds the one of now', async () => {
    const folder = harbourFolder();
    await runCommand(folder, publish, ['--day', '2030-05-02']);
    const registry = join(folder, 'content/permalinks.yaml');
    const links = readPermalinkRegistry(
      { path: registry, text: readFileSync(registry, 'utf8') },
      new Set(['harbour']),
    ).permalinks;
    const before = links.map((link) => {
      if (link.kind !== 'article') return link;
      const { versions: _later, ...rest } = link;
      return rest;
    });
    writeFileSync(registry, writePermalinkRegistry(before));
    expect(await errorsIn(folder)).toEqual([]);
    expect((await runCommand(folder, publish, ['--day', '2031-01-01'])).out).toBe(
      'version  harbour: 3ab9f04f8711ec2d\n0 addresses recorded or changed, 8 in all',
    );
    expect((await runCommand(folder, publish, ['--day', '2031-01-02'])).out).not.toContain('version');
  });

  it('changes nothing where the content has errors, or the permalink registry has seen other hands', async () => {
    const folder = harbourFolder();
    await runCommand(folder, publish);
    const whole = contentOf(folder).get('permalinks.yaml') ?? '';
    writeFileSync(join(folder, 'content/articles/harbour.md'), edited);
    const { code, err } = await runCommand(folder, publish);
    expect([code, err]).toEqual([1, expect.stringContaining('Nothing is recorded')]);
    expect(contentOf(folder).get('permalinks.yaml')).toBe(whole);

    writeFileSync(join(folder, 'content/articles/harbour.md'), harbour);
    const cut = whole
      .split('\n')
      .filter((line) => !line.includes('id: accounts'))
      .join('\n');
    writeFileSync(join(folder, 'content/permalinks.yaml'), cut);
    expect((await runCommand(folder, publish)).code).toBe(1);
    expect(contentOf(folder).get('permalinks.yaml')).toBe(cut);
    expect((await runCommand(folder, publish, ['--reseal'])).code).toBe(0);
    expect(contentOf(folder).get('permalinks.yaml')).toContain('id: accounts');
  });

  it('fails on an empty permalink registry: it is what is left of one', async () => {
    const folder = harbourFolder();
    writeFileSync(join(folder, 'content/permalinks.yaml'), '');
    expect(await errorsIn(folder)).toContainEqual(expect.stringContaining('permalink/seal'));
    rmSync(join(folder, 'content/permalinks.yaml'));
    expect(await errorsIn(folder)).toEqual([]);
  });

  it('notices that the permalink registry was lost, or an older one put in its place', async () => {
    const folder = harbourFolder();
    await runCommand(folder, publish);
    const registry = join(folder, 'content/permalinks.yaml');
    const older = readFileSync(registry, 'utf8');
    writeFileSync(join(folder, 'content/articles/harbour.md'), `${harbour}\nOne more thing.\n`);
    await runCommand(folder, publish);
    for (const lose of [() => rmSync(registry), () => writeFileSync(registry, older)]) {
      lose();
      expect(await errorsIn(folder)).toContainEqual(expect.stringContaining('permalink/ledger-lost'));
      for (const command of [publish, anchor]) {
        const { code, out } = await runCommand(folder, command);
        expect([code, out]).toEqual([1, expect.stringContaining('permalink/ledger-lost')]);
      }
    }
    rmSync(join(folder, 'content/.published'));
    rmSync(registry);
    expect((await runCommand(folder, publish)).code).toBe(0);
  });

  it('ends with 2 on a day that is none', async () => {
    expect((await runCommand(harbourFolder(), publish, ['--day', '2030-02-30'])).code).toBe(2);
  });
});
