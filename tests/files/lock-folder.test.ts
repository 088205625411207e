import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderLocked, whileLocked } from '../../src/files/lock-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const source = join(import.meta.dirname, '../../src/files/lock-folder.ts');

/** A process that takes the lock of a folder, says so, and keeps it until it is killed. */
async function holderOf(folder: string) {
  const script = `const { whileLocked } = await import(${JSON.stringify(source)});
    await whileLocked(${JSON.stringify(folder)}, async () => { console.log('held'); setInterval(() => {}, 1000); await new Promise(() => {}); });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

describe('whileLocked', { timeout: 60_000 }, () => {
  it('lets nobody else in until it is done, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    await whileLocked(folder, async () => {
      await expect(whileLocked(folder, () => Promise.resolve('in'))).rejects.toThrow(FolderLocked);
    });
    expect(await whileLocked(folder, () => Promise.resolve('in'))).toBe('in');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps out while another process holds it, and not once that was killed', async () => {
    const folder = temporaryFolder();
    const holder = await holderOf(folder);
    await expect(whileLocked(folder, () => Promise.resolve('in'))).rejects.toThrow(`process ${holder.pid}`);
    const ended = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await ended;
    expect(existsSync(join(folder, '.readout-lock'))).toBe(true);
    expect(await whileLocked(folder, () => Promise.resolve('in'))).toBe('in');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lets one in of many that find the lock of a process that is no more', async () => {
    const folder = temporaryFolder();
    const holder = await holderOf(folder);
    const ended = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await ended;
    let inside = 0;
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        whileLocked(folder, async () => {
          inside += 1;
          expect(inside).toBe(1);
          await new Promise((resolve) => setTimeout(resolve, 20));
          inside -= 1;
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(results.flatMap((it) => (it.status === 'rejected' ? [it.reason as unknown] : []))).toSatisfy(
      (reasons: unknown[]) => reasons.every((reason) => reason instanceof FolderLocked),
    );
  });

  it('leaves the lock of another machine alone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.readout-lock'), `1 not-${hostname()}\n`);
    await expect(whileLocked(folder, () => Promise.resolve('in'))).rejects.toThrow('delete');
  });
});
