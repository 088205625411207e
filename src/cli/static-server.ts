import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServerOptions {
  /** The built folder. */
  readonly dir: string;
  /** Where the site stands, with a slash at both ends. */
  readonly base: string;
  /** A port to insist on; without one, 4321 or any that is free. */
  readonly port?: number;
  /** The network name to listen on. */
  readonly host?: string;
}

export interface RunningServer {
  /** Full address of the home page. */
  readonly url: string;
  close(): Promise<void>;
}

/** What a host should send beside the policy that every page carries in its head. */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
const usualPort = 4321;

/** Serves a built folder the way a plain host would: under its base path, with 404.html for what is not there. */
export async function startServer({ dir, base, port, host = 'localhost' }: ServerOptions): Promise<RunningServer> {
  const files = sirv(dir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const [path = '/', query] = (request.url ?? '/').split(/(?=\?)/);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
    const inside = path.startsWith(base) ? path.slice(base.length - 1) : undefined;
    if (inside === undefined) {
      // A base path is easily left out by hand.
      if (path === '/' || `${path}/` === base) return end(response, 302, { Location: base });
      return void notFound(request, response, dir);
    }
    if (isFolder(dir, inside)) return end(response, 301, { Location: `${path}/${query ?? ''}` });
    request.url = inside;
    files(request, response, () => void notFound(request, response, dir));
  });
  const free = await listen(server, host, port === undefined ? [usualPort, 0] : [port]);
  return {
    url: `http://${host}:${free}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function end(response: ServerResponse, status: number, extra: Readonly<Record<string, string>>): void {
  response.writeHead(status, extra).end();
}

/** Addresses end in a slash; one without is sent on rather than served under two names. */
function isFolder(dir: string, path: string): boolean {
  return !path.endsWith('/') && !path.includes('..') && existsSync(join(dir, path, 'index.html'));
}

async function notFound(request: IncomingMessage, response: ServerResponse, dir: string): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(request.method === 'HEAD' ? '' : page);
}

/** Listens on the first port of the list that is free. */
async function listen(server: Server, host: string, ports: readonly number[]): Promise<number> {
  const [port, ...others] = ports;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (others.length === 0) throw error;
    return listen(server, host, others);
  }
  return (server.address() as AddressInfo).port;
}
