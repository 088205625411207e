import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../src/cli/static-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function served(base: string): Promise<string> {
  const folder = temporaryFolder({
    'secret.txt': 'outside the site',
    'dist/index.html': 'home',
    'dist/404.html': 'nothing here',
    'dist/method/index.html': 'method',
    'dist/a.css': 'p {}',
  });
  const server = await startServer({ dir: join(folder, 'dist'), base, port: 0 });
  onTestFinished(() => server.close());
  return server.url;
}

const ask = (url: string | URL, init?: RequestInit): Promise<Response> => fetch(url, { redirect: 'manual', ...init });

describe.each(['/', '/readout/'])('startServer under %s', (base) => {
  it('serves pages and files with their types', async () => {
    const url = await served(base);
    expect(await (await ask(url)).text()).toBe('home');
    const page = await ask(`${url}method/`);
    expect([await page.text(), page.headers.get('content-type')]).toEqual(['method', 'text/html;charset=utf-8']);
    expect((await ask(`${url}a.css`)).headers.get('content-type')).toBe('text/css');
  });

  it('answers what is not there with the site’s own page', async () => {
    const url = await served(base);
    const page = await ask(`${url}gone/`);
    expect([page.status, await page.text()]).toEqual([404, 'nothing here']);
  });

  it('sends an address without its slash on', async () => {
    const page = await ask(`${await served(base)}method?lens=actors`);
    expect([page.status, page.headers.get('location')]).toEqual([301, `${base}method/?lens=actors`]);
  });

  it('sends the headers a host should send', async () => {
    const { headers } = await ask(await served(base));
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  });

  it('gives nothing but what is inside the folder', async () => {
    const url = await served(base);
    for (const path of ['%2e%2e/secret.txt', '..%2fsecret.txt', '....//secret.txt']) {
      expect((await ask(url + path)).status).toBe(404);
    }
  });

  it('only reads', async () => {
    expect((await ask(await served(base), { method: 'POST' })).status).toBe(405);
  });
});

describe('startServer', () => {
  it('leads from the root to the base path, and serves nothing else outside it', async () => {
    const url = new URL(await served('/readout/'));
    expect((await ask(new URL('/', url))).headers.get('location')).toBe('/readout/');
    expect((await ask(new URL('/readout', url))).headers.get('location')).toBe('/readout/');
    expect((await ask(new URL('/method/', url))).status).toBe(404);
  });

  it('insists on a port that was asked for', async () => {
    const { port } = new URL(await served('/'));
    await expect(startServer({ dir: '.', base: '/', port: Number(port) })).rejects.toThrow('EADDRINUSE');
  });

  it('takes any free port where none was asked for', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => startServer({ dir: '.', base: '/' })));
    expect(first?.url).not.toBe(second?.url);
    await Promise.all([first?.close(), second?.close()]);
  });
});
