import { chmodSync } from 'node:fs';
import { once } from 'node:events';
import { get } from 'node:http';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { replaceFolder } from '../../src/files/site-folder.ts';
import { root } from '../support/folders.ts';
import { rawRequest } from '../support/raw-request.ts';
import { startServing } from '../support/running-tool.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const tool = join(root, 'src/cli/main.ts');
/** More than a socket and its reader hold between them, so that a reader who stops leaves the rest in the file. */
const large = 8_000_000;
const dist = { 'dist/index.html': 'home', 'dist/large.txt': 'x'.repeat(large) };

describe('readout serve, under load', () => {
  it('answers others while 200 sockets send or read slowly, or leave', async () => {
    const { url, child } = await startServing(process.execPath, [tool, 'serve', '--port', '0'], {
      cwd: temporaryFolder(dist),
    });
    const slow = Array.from({ length: 200 }, (_, index) => openSlowly(url, index % 4));
    for (let round = 0; round < 20; round++) {
      expect((await rawRequest(url, '/')).body).toBe('home');
      await delay(50);
    }
    for (const socket of slow) socket.destroy();
    expect((await rawRequest(url, '/large.txt')).body.length).toBe(large);
    expect(child.exitCode).toBeNull();
  }, 60_000);

  it('sends whole files of one build or the other while builds replace each other', async () => {
    const folder = temporaryFolder();
    const build = (letter: string, length: number): Record<string, string> => ({
      'index.html': letter.repeat(length),
      'deep/er/index.html': letter.repeat(length),
      '404.html': 'nothing here',
    });
    const builds = [build('a', 300_000), build('b', 500_000)];
    writeFiles(join(folder, 'dist'), builds[0] ?? {});
    const { url, child, stderr } = await startServing(process.execPath, [tool, 'serve', '--port', '0'], {
      cwd: folder,
    });

    let swaps = 0;
    const outcomes = new Map<string, number>();
    const ask = async (path: string): Promise<void> => {
      while (swaps < 300) {
        const outcome = await fetchOutcome(url + path);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    };
    const swap = async (): Promise<void> => {
      for (; swaps < 300; swaps++) {
        writeFiles(join(folder, 'next'), builds[(swaps + 1) % 2] ?? {});
        await replaceFolder(join(folder, 'dist'), join(folder, 'next'));
      }
    };
    await Promise.all([swap(), ...['', 'deep/er/', '', 'deep/er/', 'gone/', 'deep/er'].map(ask)]);

    expect(Object.keys(Object.fromEntries(outcomes)).sort()).toEqual([
      '200 300000 a',
      '200 500000 b',
      '301',
      '404 nothing here',
    ]);
    expect([child.exitCode, stderr()]).toEqual([null, '']);
  }, 120_000);

  it('answers 503 while it has too many files open, and goes on when they are closed', async () => {
    const limited = ['-c', `ulimit -n 64; exec "$0" "$@"`, process.execPath, tool, 'serve', '--port', '0'];
    const { url, child } = await startServing('sh', limited, { cwd: temporaryFolder(dist) });
    const statuses = new Map<string, number>();
    const slow = Array.from({ length: 100 }, () => {
      const socket = open(url);
      socket.write('GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n');
      socket.once('data', (bytes: Buffer) => {
        const status = bytes.toString('latin1', 9, 12);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        // Reads no further, so that the file stays open.
        socket.pause();
      });
      return socket;
    });
    await expect.poll(() => statuses.get('503') ?? 0, { timeout: 20_000 }).toBeGreaterThan(0);
    expect([...statuses.keys()].sort()).toEqual(['200', '503']);
    for (const socket of slow) socket.destroy();
    await expect
      .poll(async () => rawRequest(url, '/').then(({ body }) => body, String), { timeout: 20_000 })
      .toBe('home');
    expect(child.exitCode).toBeNull();
  }, 60_000);

  it('answers 403 for what it may not read', async () => {
    const folder = temporaryFolder(dist);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'dist/large.txt'), 0);
    // Nothing is forbidden to root.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { url } = await startServing(process.execPath, [tool, 'serve', '--port', '0'], { cwd: folder, ...nobody });
    expect((await rawRequest(url, '/large.txt')).status).toBe(403);
    expect((await rawRequest(url, '/')).body).toBe('home');
  }, 60_000);

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends at once on %s, whoever still reads',
    async (signal) => {
      const { url, child } = await startServing(process.execPath, [tool, 'serve', '--port', '0'], {
        cwd: temporaryFolder(dist),
      });
      const slow = Array.from({ length: 20 }, (_, index) => openSlowly(url, index % 4));
      await delay(200);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
      await expect(rawRequest(url, '/')).rejects.toThrow('ECONNREFUSED');
      for (const socket of slow) socket.destroy();
    },
    60_000,
  );

  it('says in one line that its port is in use', async () => {
    const cwd = temporaryFolder(dist);
    const { url } = await startServing(process.execPath, [tool, 'serve', '--port', '0'], { cwd });
    const { port } = new URL(url);
    const second = startServing(process.execPath, [tool, 'serve', '--port', port], { cwd });
    await expect(second).rejects.toThrow(
      `ended with 2:\nreadout: Port ${port} is in use. Stop what uses it, or choose another with --port (0: any that is free)\n`,
    );
  }, 60_000);
});

function open(url: string): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** Opens a connection that says nothing, half of a request, reads only the beginning of the answer, or leaves within it. */
function openSlowly(url: string, way: number): Socket {
  const socket = open(url);
  if (way === 1) socket.write('GET /large.txt HTTP/1.1\r\nHost: loc');
  if (way >= 2) socket.write('GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n');
  if (way === 2) socket.once('data', () => socket.pause());
  if (way === 3) socket.once('data', () => socket.destroy());
  return socket;
}

/** What a reader gets of an address: the length and the letters of a page; the status of what is none. */
async function fetchOutcome(url: string): Promise<string> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      let text = '';
      response.setEncoding('latin1');
      response.on('data', (part: string) => (text += part));
      response.on('error', (error) => resolve(`cut off: ${error.message}`));
      response.on('end', () => {
        const letters = response.statusCode === 200 ? `${text.length} ${[...new Set(text)].join('')}` : text;
        resolve(`${response.statusCode} ${letters}`.trim());
      });
    });
    request.on('error', (error) => resolve(`failed: ${error.message}`));
  });
}
