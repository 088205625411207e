import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { busyFolder, readers, writers } from '../support/busy-folder.ts';
import { readout } from '../support/built-site.ts';
import type { CliResult } from '../support/built-site.ts';
import { filesIn, leftoversIn } from '../support/files-in.ts';
import { root } from '../support/folders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const mounted: string[] = [];
const canMount = tryMount();

/** Whether this process may mount a small disk: where it is root, as in CI. */
function tryMount(): boolean {
  const folder = join(root, '.cache/mount-probe');
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A disk of so many kilobytes, gone when the test is over. */
function smallDisk(kilobytes: number): string {
  const folder = temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  mounted.push(folder);
  return folder;
}

function unmount(folder: string): void {
  execFileSync('umount', [folder]);
  mounted.splice(mounted.indexOf(folder), 1);
}

afterEach(() => {
  for (const folder of [...mounted]) unmount(folder);
});

/** Fills a disk up to so many bytes. */
function fill(disk: string, free: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - free)));
}

/** Refused in one line with file and cause, and nothing changed; or done, where there was room. */
function expectRefusal({ code, stderr }: CliResult, cause: RegExp, what: string): void {
  expect(code, `${what}: ${stderr}`).toBe(2);
  expect(stderr, what).toMatch(cause);
  expect(
    stderr
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('readout: ')),
    what,
  ).toHaveLength(1);
  expect(stderr, what).not.toMatch(/^\s+at /m);
}

describe.runIf(canMount)('on a disk that is full', { timeout: 900_000 }, () => {
  it.each(Object.entries(writers))(
    '%s changes nothing, leaves nothing, and names file and cause',
    async (name, argv) => {
      const start = await busyFolder();
      let refused = 0;
      // From no room at all to nearly enough: it fails at one step after the other.
      for (const free of [0, 4_096, 8_192, 12_288, 16_384, 24_576]) {
        const disk = smallDisk(400);
        cpSync(start, disk, { recursive: true });
        fill(disk, free);
        const before = filesIn(disk);
        const result = await readout(argv, {}, disk);
        if (result.code !== 0) {
          refused += 1;
          expectRefusal(result, /content\S*: no space left on device \(ENOSPC\)/, `${name} with ${free} bytes`);
          expect(filesIn(disk)).toEqual(before);
        }
        expect(leftoversIn(disk)).toEqual([]);
        unmount(disk);
      }
      expect(refused).toBeGreaterThan(0);
    },
  );

  it.each(Object.entries(readers).filter(([name]) => name !== 'export'))('%s reads as ever', async (_, argv) => {
    const start = await busyFolder();
    const disk = smallDisk(400);
    cpSync(start, disk, { recursive: true });
    fill(disk, 0);
    const { stdout, code } = await readout(argv, {}, disk);
    expect({ stdout, code }).toMatchObject(await pick(readout(argv, {}, start)));
    expect(leftoversIn(disk)).toEqual([]);
  });

  it('export leaves the file as it was', async () => {
    const disk = smallDisk(400);
    cpSync(await busyFolder(), disk, { recursive: true });
    writeFileSync(join(disk, 'claims.json'), 'old');
    fill(disk, 0);
    const before = filesIn(disk);
    expectRefusal(await readout(readers.export, {}, disk), /claims\.json: no space left/, 'export');
    expect(filesIn(disk)).toEqual(before);
  });

  it('build and pdf leave the site as it was', async () => {
    const start = await busyFolder();
    const build = (cwd: string) => readout(['build', '--cache', join(start, 'cache')], {}, cwd);
    const disk = smallDisk(20_000);
    cpSync(join(start, 'content'), join(disk, 'content'), { recursive: true });
    expect((await build(disk)).code).toBe(0);
    for (const free of [0, 60_000, 700_000]) {
      fill(disk, free);
      const before = filesIn(disk);
      expectRefusal(await build(disk), /dist: no space left on device/, `build with ${free} bytes`);
      expect(filesIn(disk)).toEqual(before);
      if (free < 100_000)
        expectRefusal(await readout(['pdf'], {}, disk), /dist\S*: no space left on device/, `pdf with ${free} bytes`);
      expect(filesIn(disk)).toEqual(before);
      expect(leftoversIn(disk)).toEqual([]);
      rmSync(join(disk, 'filler'));
    }
  });

  it('tells of output that could not be written', async () => {
    const said = await inShell('exec "$0" "$@" > /dev/full', ['check'], await busyFolder());
    expectRefusal(said, /standard output.*no space left/, 'check');
  });
});

describe.runIf(canMount)('on a disk that is read-only', { timeout: 900_000 }, () => {
  it('writing commands say so, and reading ones read', async () => {
    const start = await busyFolder();
    const disk = smallDisk(400);
    cpSync(start, disk, { recursive: true });
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    for (const [name, argv] of Object.entries(writers))
      expectRefusal(await readout(argv, {}, disk), /content\S*: read-only file system \(EROFS\)/, name);
    for (const [name, argv] of Object.entries(readers).filter(([each]) => each !== 'export'))
      expect(await pick(readout(argv, {}, disk)), name).toEqual(await pick(readout(argv, {}, start)));
    expectRefusal(
      await readout(['build', '--cache', join(start, 'cache')], {}, disk),
      /read-only file system/,
      'build',
    );
  });
});

describe.runIf(process.getuid?.() === 0)('without permission', { timeout: 900_000 }, () => {
  const asNobody = (argv: readonly string[], cwd: string): Promise<CliResult> =>
    inShell('exec "$0" "$@"', argv, cwd, { uid: 65_534, gid: 65_534 });

  it('writing commands name the file, and reading ones read', async () => {
    const start = await busyFolder();
    chmodSync(start, 0o755);
    const before = filesIn(start);
    for (const [name, argv] of Object.entries(writers))
      expectRefusal(await asNobody(argv, start), /content\S*: permission denied \(EACCES\)/, name);
    expect(filesIn(start)).toEqual(before);
    for (const [name, argv] of Object.entries(readers).filter(([each]) => each !== 'export'))
      expect(await pick(asNobody(argv, start)), name).toEqual(await pick(readout(argv, {}, start)));
    chmodSync(join(start, 'content/actors.yaml'), 0o600);
    onTestFinished(() => chmodSync(join(start, 'content/actors.yaml'), 0o644));
    for (const [name, argv] of Object.entries({ ...writers, ...readers }))
      expectRefusal(await asNobody(argv, start), /content\S*: permission denied \(EACCES\)/, name);
  });
});

describe('with too many files open', { timeout: 900_000 }, () => {
  const limited = (limit: number, argv: readonly string[], cwd: string): Promise<CliResult> =>
    inShell(`ulimit -n ${limit}; exec "$0" "$@"`, argv, cwd);

  it('commands name the file and the cause, and nothing is changed', async () => {
    const start = await busyFolder();
    const before = filesIn(start);
    // Node itself needs some, how many depends on the machine.
    let least = 16;
    while ((await limited(least, ['--version'], start)).code !== 0) least += 1;
    for (const [name, argv] of Object.entries(writers)) {
      let refused = 0;
      for (const limit of [least, least + 2, least + 5, least + 9]) {
        const cwd = temporaryFolder();
        cpSync(start, cwd, { recursive: true });
        const result = await limited(limit, argv, cwd);
        if (result.code !== 0) {
          refused += 1;
          expectRefusal(result, /\S: too many open files \(EMFILE\)/, `${name} with ${limit} files`);
          expect(filesIn(cwd)).toEqual(before);
        }
        expect(leftoversIn(cwd)).toEqual([]);
      }
      expect(refused, name).toBeGreaterThan(0);
    }
  });
});

/** Runs a call of the tool by a line of shell, which has it as `"$0" "$@"`. */
function inShell(
  line: string,
  argv: readonly string[],
  cwd: string,
  user: { readonly uid?: number; readonly gid?: number } = {},
): Promise<CliResult> {
  const args = ['-c', line, process.execPath, join(root, 'src/cli/main.ts'), ...argv];
  const options = { cwd, ...user, env: { PATH: process.env['PATH'] ?? '' } };
  return new Promise((resolve) => {
    execFile('sh', args, options, (error, stdout, stderr) =>
      // Without a code where a signal ended it.
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr }),
    );
  });
}

async function pick(run: Promise<CliResult>): Promise<Pick<CliResult, 'code' | 'stdout'>> {
  const { code, stdout } = await run;
  return { code, stdout };
}
