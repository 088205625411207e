import { linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../src/cli/static-server.ts';
import type { RawAnswer } from '../support/raw-request.ts';
import { rawRequest } from '../support/raw-request.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const files = {
  'secret.txt': 'outside the site',
  'dist/index.html': 'home',
  'dist/404.html': 'nothing here',
  'dist/method/index.html': 'method',
  'dist/articles/北京/index.html': 'Beijing',
  'dist/digits.txt': '0123456789',
  'dist/empty.txt': '',
  'dist/_astro/page.B1x.css': 'p {}',
  'dist/.secret': 'hidden',
  'dist/.git/config': 'hidden',
  'dist/data/a b+c.csv': 'a,b',
};

/** A site of its own for a test that changes it. */
async function served(base = '/'): Promise<{ readonly url: string; readonly dist: string }> {
  const dist = join(temporaryFolder(files), 'dist');
  const server = await startServer({ dir: dist, base, port: 0 });
  onTestFinished(() => server.close());
  return { url: server.url, dist };
}

/** Serves one for all tests of a group, which only read it. */
function serveForAll(base: string): { url: string } {
  const site = { url: '' };
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
    writeFiles(folder, files);
    const server = await startServer({ dir: join(folder, 'dist'), base, port: 0 });
    site.url = server.url;
    return async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    };
  });
  return site;
}

describe.each(['/', '/readout/'])('startServer under %s', (base) => {
  const site = serveForAll(base);

  it.each<[target: string, answer: string]>([
    ['', '200 home'],
    ['?x', '200 home'],
    ['method/', '200 method'],
    ['digits.txt', '200 0123456789'],
    ['digits.txt?a=/../b', '200 0123456789'],
    ['articles/%E5%8C%97%E4%BA%AC/', '200 Beijing'],
    ['%6dethod/', '200 method'],
    ['data/a%20b+c.csv', '200 a,b'],
    // Every page has one address.
    ['method', '301 /method/'],
    ['method?a=1&b=//x?c=%0d#', '301 /method/?a=1&b=//x?c=%0d#'],
    ['articles/%E5%8C%97%e4%ba%ac', '301 /articles/%E5%8C%97%E4%BA%AC/'],
    ['index.html', '301 /'],
    ['index.html?x', '301 /?x'],
    ['method/index.html', '301 /method/'],
    ['/', '301 /'],
    ['//', '301 /'],
    ['/method/', '301 /method/'],
    ['method//', '301 /method/'],
    ['articles//%E5%8C%97%E4%BA%AC', '301 /articles/%E5%8C%97%E4%BA%AC/'],
    ['/data//a%20b+c.csv', '301 /data/a%20b%2Bc.csv'],
    ['index', '404 nothing here'],
    ['method/index', '404 nothing here'],
    ['404', '404 nothing here'],
    ['404/', '404 nothing here'],
    ['404.html', '404 nothing here'],
    ['digits.txt/', '404 nothing here'],
    ['gone/', '404 nothing here'],
    ['articles/', '404 nothing here'],
    ['articles', '404 nothing here'],
    [`${'long'.repeat(1000)}/`, '404 nothing here'],
    // Nothing leads out of the folder, or to another host.
    ['../secret.txt', '404 nothing here'],
    ['method/../../secret.txt', '404 nothing here'],
    ['method/../method/', '404 nothing here'],
    ['%2e%2e/secret.txt', '404 nothing here'],
    ['..%2fsecret.txt', '404 nothing here'],
    ['..%5csecret.txt', '404 nothing here'],
    ['..\\secret.txt', '404 nothing here'],
    ['....//secret.txt', '404 nothing here'],
    ['method%2f', '404 nothing here'],
    ['method%2findex.html', '404 nothing here'],
    ['//evil.example/..', '404 nothing here'],
    ['//evil.example', '404 nothing here'],
    ['\\evil.example', '404 nothing here'],
    ['.secret', '404 nothing here'],
    ['.git/config', '404 nothing here'],
    ['%2egit/config', '404 nothing here'],
    ['./method/', '404 nothing here'],
    // No address at all.
    ['%', '400 400 Bad Request'],
    ['%zz/', '400 400 Bad Request'],
    ['%e5%8c/', '400 400 Bad Request'],
    ['method%00/', '400 400 Bad Request'],
    ['méthod/', '400 '],
    ['method?é', '400 '],
  ])('answers %j with %j', async (target, answer) => {
    const bytes = Buffer.from(base + target).toString('latin1');
    const { status, body, headers } = await rawRequest(site.url, bytes);
    const below = headers['location']?.replace(base, '/');
    expect(`${status} ${below ?? body.trim()}`).toBe(answer);
    expect(headers['location'] ?? '').not.toMatch(/^\/[/\\]/);
  });

  it('sends the headers a host should send, whatever it answers', async () => {
    for (const target of ['', 'gone/', 'method', '%', '_astro/page.B1x.css']) {
      expect((await rawRequest(site.url, base + target)).headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
      });
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('only reads: no %s', async (method) => {
    const { status, headers } = await rawRequest(site.url, base, {}, method);
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD as GET, without what it holds', async () => {
    for (const target of ['', 'digits.txt', 'gone/', 'method', '%']) {
      const [{ body: _, ...got }, head] = await Promise.all([
        rawRequest(site.url, base + target),
        rawRequest(site.url, base + target, {}, 'HEAD'),
      ]);
      expect(head).toEqual({ ...got, body: '', headers: { ...got.headers, date: head.headers['date'] } });
    }
  });
});

describe('startServer, asked for a part of a file', () => {
  const site = serveForAll('/');

  /** What is answered to a request for the ten digits: status, range and what it holds. */
  async function askForDigits(headers: Readonly<Record<string, string>>, method = 'GET'): Promise<string> {
    const { status, body, headers: answered } = await rawRequest(site.url, '/digits.txt', headers, method);
    return [status, answered['content-range'], status === 416 ? '' : body].filter(Boolean).join(' ');
  }

  it.each<[range: string, answer: string]>([
    ['bytes=0-3', '206 bytes 0-3/10 0123'],
    ['bytes=5-', '206 bytes 5-9/10 56789'],
    ['bytes=9-', '206 bytes 9-9/10 9'],
    ['bytes=0-9999', '206 bytes 0-9/10 0123456789'],
    ['bytes=0-99999999999999999999', '206 bytes 0-9/10 0123456789'],
    ['Bytes=0-0', '206 bytes 0-0/10 0'],
    ['bytes=0-0,', '206 bytes 0-0/10 0'],
    // The last ones.
    ['bytes=-5', '206 bytes 5-9/10 56789'],
    ['bytes=-9999', '206 bytes 0-9/10 0123456789'],
    // Beyond its end.
    ['bytes=10-', '416 bytes */10'],
    ['bytes=9999-', '416 bytes */10'],
    ['bytes=99999999999999999999-', '416 bytes */10'],
    ['bytes=-0', '416 bytes */10'],
    // Several, and what is no range.
    ['bytes=0-0,2-3', '200 0123456789'],
    ['bytes=5-2', '200 0123456789'],
    ['bytes=a-b', '200 0123456789'],
    ['bytes=0-x', '200 0123456789'],
    ['bytes=1', '200 0123456789'],
    ['bytes=-', '200 0123456789'],
    ['bytes=--5', '200 0123456789'],
    ['bytes=0x1-2', '200 0123456789'],
    ['bytes=1e1-', '200 0123456789'],
    ['bytes=', '200 0123456789'],
    ['bytes', '200 0123456789'],
    ['items=0-3', '200 0123456789'],
  ])('answers the range %j with %j', async (range, answer) => {
    expect(await askForDigits({ Range: range })).toBe(answer);
  });

  it('has no range of an empty file, or for HEAD', async () => {
    const empty = async (Range: string): Promise<RawAnswer> => rawRequest(site.url, '/empty.txt', { Range });
    expect(await empty('bytes=5-2')).toMatchObject({ status: 200, body: '' });
    expect(await empty('bytes=0-')).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */0' } });
    expect((await rawRequest(site.url, '/empty.txt')).headers['content-length']).toBe('0');
    expect(await askForDigits({ Range: 'bytes=0-3' }, 'HEAD')).toBe('200');
  });
});

describe('startServer', () => {
  it('leads from the root to the base path, and serves nothing else outside it', async () => {
    const { url } = await served('/readout/');
    const locations = await Promise.all(
      ['/', '/?a=1', '/readout', '/readout?a=1', '//readout//'].map((each) => rawRequest(url, each)),
    );
    expect(locations.map(({ headers }) => headers['location'])).toEqual([
      '/readout/',
      '/readout/?a=1',
      '/readout/',
      '/readout/?a=1',
      '/readout/',
    ]);
    for (const target of ['/method/', '/readoutmethod/', '/readout.', '/secret.txt']) {
      expect((await rawRequest(url, target)).status).toBe(404);
    }
  });

  it('reads an address that names its host, as a proxy sends it', async () => {
    const { url } = await served();
    expect((await rawRequest(url, `${url}method/`)).body).toBe('method');
    expect((await rawRequest(url, 'http://elsewhere.example?x')).body).toBe('home');
    expect((await rawRequest(url, 'method/')).status).toBe(400);
    expect((await rawRequest(url, '*')).status).toBe(400);
  });

  it('sends a range only of the version that it is asked for', async () => {
    const { url } = await served();
    const { headers } = await rawRequest(url, '/digits.txt');
    const { etag = '', 'last-modified': modified = '' } = headers;
    const part = async (validator: string): Promise<number> =>
      (await rawRequest(url, '/digits.txt', { Range: 'bytes=0-3', 'If-Range': validator })).status;
    expect(await Promise.all([etag, modified].map(part))).toEqual([206, 206]);
    expect(await Promise.all(['"other"', `W/${etag}`, new Date(0).toUTCString(), 'x'].map(part))).toEqual([
      200, 200, 200, 200,
    ]);
  });

  it('answers what a reader has already with 304, and what has changed whole', async () => {
    const { url, dist } = await served();
    utimesSync(join(dist, 'digits.txt'), 1e9, 1e9);
    const { headers } = await rawRequest(url, '/digits.txt');
    const { etag = '', 'last-modified': modified = '' } = headers;
    expect(modified).toBe('Sun, 09 Sep 2001 01:46:40 GMT');
    const status = async (asked: Readonly<Record<string, string>>): Promise<number> =>
      (await rawRequest(url, '/digits.txt', asked)).status;
    expect(await status({ 'If-None-Match': etag })).toBe(304);
    expect(await status({ 'If-None-Match': `"x", W/${etag}` })).toBe(304);
    expect(await status({ 'If-None-Match': '*' })).toBe(304);
    expect(await status({ 'If-Modified-Since': modified })).toBe(304);
    expect(await status({ 'If-None-Match': etag, Range: 'bytes=0-3' })).toBe(304);
    expect(await status({ 'If-None-Match': '"x"', 'If-Modified-Since': modified })).toBe(200);
    expect(await status({ 'If-Modified-Since': new Date(9e11).toUTCString() })).toBe(200);
    expect(await status({ 'If-Modified-Since': 'yesterday' })).toBe(200);
    expect(await status({ 'If-Match': '"x"' })).toBe(412);
    expect(await status({ 'If-Match': `"x", ${etag}` })).toBe(200);
    expect(await status({ 'If-Unmodified-Since': new Date(9e11).toUTCString() })).toBe(412);
    expect(await status({ 'If-Unmodified-Since': modified })).toBe(200);

    writeFileSync(join(dist, 'digits.txt.new'), '9876543210');
    renameSync(join(dist, 'digits.txt.new'), join(dist, 'digits.txt'));
    utimesSync(join(dist, 'digits.txt'), 1e9, 1e9);
    expect(await status({ 'If-None-Match': etag })).toBe(200);
  });

  it('lets readers keep what is named by its hash, and ask anew for all else', async () => {
    const { url } = await served();
    const cached = async (target: string): Promise<string | undefined> =>
      (await rawRequest(url, target)).headers['cache-control'];
    expect(await cached('/_astro/page.B1x.css')).toBe('public, max-age=31536000, immutable');
    for (const target of ['/', '/digits.txt', '/_astro/gone.css', '/gone/', '/method']) {
      expect(await cached(target)).toBe('no-cache');
    }
  });

  it('follows links that stay inside, and no other', async () => {
    const { url, dist } = await served();
    symlinkSync('digits.txt', join(dist, 'inside.txt'));
    symlinkSync('../secret.txt', join(dist, 'outside.txt'));
    symlinkSync('../../', join(dist, 'method/up'));
    symlinkSync('nowhere', join(dist, 'dead.txt'));
    symlinkSync('loop.txt', join(dist, 'loop.txt'));
    mkdirSync(`${dist}-beside`);
    writeFileSync(`${dist}-beside/file.txt`, 'beside');
    symlinkSync('../dist-beside', join(dist, 'beside'));
    linkSync(join(dist, 'digits.txt'), join(dist, 'hard.txt'));
    symlinkSync('.secret', join(dist, 'hidden.txt'));
    symlinkSync('.git', join(dist, 'git'));
    const status = async (name: string): Promise<string> => `${(await rawRequest(url, `/${name}`)).status} ${name}`;
    const names = ['inside.txt', 'hard.txt', 'outside.txt', 'method/up/secret.txt', 'beside/file.txt', 'loop.txt'];
    expect(await Promise.all([...names, 'hidden.txt', 'git/config', 'dead.txt'].map(status))).toEqual([
      '200 inside.txt',
      '200 hard.txt',
      '403 outside.txt',
      '403 method/up/secret.txt',
      '403 beside/file.txt',
      '403 loop.txt',
      '403 hidden.txt',
      '403 git/config',
      '404 dead.txt',
    ]);
  });

  it('serves a folder that is reached by a link, and sees where the link leads now', async () => {
    const folder = temporaryFolder({ 'one/index.html': 'one', 'two/index.html': 'two' });
    symlinkSync('one', join(folder, 'dist'));
    const server = await startServer({ dir: join(folder, 'dist'), base: '/', port: 0 });
    onTestFinished(() => server.close());
    expect((await rawRequest(server.url, '/')).body).toBe('one');
    symlinkSync('two', join(folder, 'next'));
    renameSync(join(folder, 'next'), join(folder, 'dist'));
    expect((await rawRequest(server.url, '/')).body).toBe('two');
  });

  it('answers for what is no file, and goes on', async () => {
    const { url, dist } = await served();
    execFileSync('mkfifo', [join(dist, 'pipe.txt')]);
    mkdirSync(join(dist, 'folder.txt'));
    const socket = createServer().listen(join(dist, 'socket.txt'));
    onTestFinished(() => void socket.close());
    await once(socket, 'listening');
    for (const name of ['pipe', 'folder', 'socket']) {
      expect([name, (await rawRequest(url, `/${name}.txt`)).status]).toEqual([name, 404]);
    }
    expect((await rawRequest(url, '/')).body).toBe('home');
  });

  it('says so in words where a site has no page for what is missing', async () => {
    const server = await startServer({ dir: temporaryFolder(), base: '/', port: 0 });
    onTestFinished(() => server.close());
    const { status, headers, body } = await rawRequest(server.url, '/');
    expect([status, headers['content-type'], body]).toEqual([404, 'text/plain; charset=utf-8', '404 Not Found\n']);
  });

  it('waits for a site that is being replaced, and answers 503 where none comes', async () => {
    const { url, dist } = await served();
    renameSync(dist, `${dist}.old`);
    const waiting = rawRequest(url, '/method/');
    setTimeout(() => renameSync(`${dist}.old`, dist), 100);
    expect((await waiting).body).toBe('method');
    renameSync(dist, `${dist}.old`);
    const { status, headers } = await rawRequest(url, '/method/');
    expect([status, headers['retry-after']]).toEqual([503, '1']);
  });

  it('insists on a port that was asked for', async () => {
    const { port } = new URL((await served()).url);
    await expect(startServer({ dir: '.', base: '/', port: Number(port) })).rejects.toThrow('EADDRINUSE');
  });

  it('takes any free port where none was asked for', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => startServer({ dir: '.', base: '/' })));
    expect(first?.url).not.toBe(second?.url);
    await Promise.all([first?.close(), second?.close()]);
  });

  it('names an address of six groups so that it can be opened', async () => {
    const server = await startServer({ dir: temporaryFolder(files), base: '/', port: 0, host: '::1' });
    onTestFinished(() => server.close());
    expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+\/$/);
  });
});
