import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Locked, whileLocked } from '../../src/files/lock.ts';
import type { Caller } from '../../src/files/lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const source = join(import.meta.dirname, '../../src/files/lock.ts');
const target = (folder: string) => ({ folder, kind: 'lock', thing: 'the content' });
const enter = (folder: string, wait = 0) =>
  whileLocked(target(folder), { command: 'a test', wait }, () => Promise.resolve('in'));
const claimsIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.readout-lock.'));

/** A process that holds the lock of a folder until it is killed. */
async function holderOf(folder: string, caller: Caller = { command: 'readout publish' }) {
  const script = `const { whileLocked } = await import(${JSON.stringify(source)});
    await whileLocked(${JSON.stringify(target(folder))}, ${JSON.stringify(caller)}, async () => { console.log('held'); setInterval(() => {}, 1000); await new Promise(() => {}); });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function killed(folder: string): Promise<string> {
  const holder = await holderOf(folder);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const [claim = ''] = claimsIn(folder);
  return claim;
}

/** A claim of the same text as one, under a name that differs in one part: pid, start, machine or number. */
function disguise(folder: string, claim: string, part: 'pid' | 'start' | 'machine', value: string): string {
  const parts = claim.split('.');
  parts[{ pid: 2, start: 3, machine: 4 }[part]] = value;
  renameSync(join(folder, claim), join(folder, parts.join('.')));
  return join(folder, parts.join('.'));
}

describe('whileLocked', { timeout: 60_000 }, () => {
  it('lets nobody else in until it is done, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    await whileLocked(target(folder), { command: 'readout publish' }, async () => {
      await expect(enter(folder)).rejects.toThrow(Locked);
    });
    expect(await enter(folder)).toBe('in');
    await expect(whileLocked(target(folder), { command: 'x' }, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(await enter(folder)).toBe('in');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says who is at it, and lets in who waits until that is done', async () => {
    const folder = temporaryFolder();
    const holder = await holderOf(folder);
    await expect(enter(folder)).rejects.toThrow(
      new RegExp(
        `^the content is in use by "readout publish" \\(process ${holder.pid}, since \\d{4}-.* UTC\\)\\. Wait`,
      ),
    );
    const waiting = enter(folder, 20_000);
    await delay(100);
    holder.kill('SIGKILL');
    expect(await waiting).toBe('in');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over what a killed process left, also where its number is another one’s now or its text is lost', async () => {
    const folder = temporaryFolder();
    await killed(folder);
    expect(await enter(folder)).toBe('in');
    expect(readdirSync(folder)).toEqual([]);

    // This very process has the number, but was not started then.
    disguise(folder, await killed(folder), 'pid', String(process.pid));
    expect(await enter(folder)).toBe('in');
    writeFileSync(join(folder, await killed(folder)), '{"comm');
    expect(await enter(folder)).toBe('in');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps out while its text is lost and its process is not', async () => {
    const folder = temporaryFolder();
    const holder = await holderOf(folder);
    const [claim = ''] = claimsIn(folder);
    holder.kill('SIGSTOP');
    writeFileSync(join(folder, claim), '{"comm');
    await expect(enter(folder)).rejects.toThrow(`in use by another command (process ${holder.pid})`);
    holder.kill('SIGKILL');
  });

  it('takes over from another machine once that was silent for long, and not before', async () => {
    const folder = temporaryFolder();
    const claim = disguise(folder, await killed(folder), 'machine', '0123456789');
    await expect(enter(folder)).rejects.toThrow(/\(process \d+, on .+, since .*try again in 10 s/);
    const longAgo = Date.now() / 1000 - 11;
    utimesSync(claim, longAgo, longAgo);
    expect(await enter(folder)).toBe('in');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('shows that it is alive while it is held, and knows when it was taken away', async () => {
    const folder = temporaryFolder();
    await whileLocked(target(folder), { command: 'readout publish' }, async (lock) => {
      const [claim = ''] = claimsIn(folder);
      utimesSync(join(folder, claim), 0, 0);
      await expect.poll(() => statSync(join(folder, claim)).mtimeMs, { timeout: 10_000 }).toBeGreaterThan(0);
      await lock.assertHeld();
      renameSync(join(folder, claim), join(folder, 'elsewhere'));
      await expect(lock.assertHeld()).rejects.toThrow('taken over');
    });
  });

  it('lets one at a time in of many that meet the lock of a process that is no more', async () => {
    const folder = temporaryFolder();
    await killed(folder);
    let inside = 0;
    const visits = Array.from({ length: 12 }, () =>
      whileLocked(target(folder), { command: 'a test', wait: 30_000 }, async () => {
        inside += 1;
        expect(inside).toBe(1);
        await delay(2);
        inside -= 1;
      }),
    );
    await Promise.all(visits);
    expect(readdirSync(folder)).toEqual([]);
  });
});
