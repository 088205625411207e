import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { changeContent } from '../../src/files/content.ts';
import { busyFolder, readers, writers } from '../support/busy-folder.ts';
import { filesIn, leftoversIn } from '../support/files-in.ts';
import { runTool } from '../support/run-tool.ts';

const calls = Object.entries({ ...writers, ...readers });

/** Every command ends with 2 and this one line, and changes nothing. */
async function expectRefused(folder: string, line: RegExp): Promise<void> {
  const before = filesIn(folder);
  for (const [name, argv] of calls) {
    const { code, out, err } = await runTool(folder, argv);
    expect({ name, code, out }).toEqual({ name, code: 2, out: '' });
    expect(err, name).toMatch(line);
    expect(err.split('\n'), name).toHaveLength(1);
  }
  expect(filesIn(folder)).toEqual(before);
}

describe('commands', { timeout: 60_000 }, () => {
  it('wait for one another, for a while, and then say who is at it', async () => {
    vi.stubEnv('READOUT_WAIT', '0');
    const folder = await busyFolder();
    onTestFinished(() => void vi.unstubAllEnvs());
    await changeContent(join(folder, 'content'), { command: 'readout publish' }, () =>
      expectRefused(folder, /^readout: content is in use by "readout publish" \(process \d+, since .* UTC\)\. Wait/),
    );
    expect(await runTool(folder, writers.new)).toMatchObject({ code: 0 });
  });

  it('name a journal that they cannot follow, and what to do', async () => {
    const folder = await busyFolder();
    writeFileSync(join(folder, 'content/.readout-journal.1.json'), '{"x');
    await expectRefused(
      folder,
      /^readout: content\/\.readout-journal\.1\.json tells of .* See whether .* then delete it\.$/,
    );
    rmSync(join(folder, 'content/.readout-journal.1.json'));
    expect(await runTool(folder, readers.check)).toMatchObject({ code: 0 });
  });

  it('name a file that the system will not read, and why', async () => {
    const folder = await busyFolder();
    renameSync(join(folder, 'content/actors.yaml'), join(folder, 'content/moved.yaml'));
    mkdirSync(join(folder, 'content/actors.yaml'));
    await expectRefused(folder, /^readout: content\/actors\.yaml: illegal operation on a directory \(EISDIR\)$/);
  });

  it('write nothing over what an editor saved meanwhile, and keep both versions', async () => {
    const folder = await busyFolder();
    const article = join(folder, 'content/articles/talks.md');
    const undated = readFileSync(article, 'utf8').replace(/^published:.*\n/m, '');
    writeFileSync(article, undated);
    // Asked for when the article has been read.
    const today = (): string => {
      writeFileSync(article, `${undated}\nSaved meanwhile.\n`);
      return '2026-11-24';
    };
    const before = filesIn(folder);
    const { code, out, err } = await runTool(folder, writers.suggest, { today });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /Nothing was written.*content\/articles\/talks\.md was changed \(content\/articles\/talks\.md\.readout-mine is/,
    );
    const { 'content/articles/talks.md.readout-mine': mine, ...found } = filesIn(folder);
    expect(mine).toContain('accepted: false');
    expect(found).toEqual({ ...before, 'content/articles/talks.md': `${undated}\nSaved meanwhile.\n` });
    expect(leftoversIn(folder)).toEqual([]);
  });

  it('let faults of their own be seen', async () => {
    const folder = await busyFolder();
    const fault = new TypeError('x is not a function');
    const call = runTool(folder, writers.new, {
      today: () => {
        throw fault;
      },
    });
    await expect(call).rejects.toBe(fault);
  });
});
