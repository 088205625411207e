import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findMissingPage, findPage, parseRequestTarget } from './serve/find-page.ts';
import { HttpError, isAbort, toHttpError } from './serve/open-file.ts';
import { sendFile, sendMissingPage } from './serve/send-file.ts';

export interface ServerOptions {
  /** The built folder. A build may replace it at any time. */
  readonly dir: string;
  /** Where the site stands, with a slash at both ends. */
  readonly base: string;
  /** A port to insist on; without one, 4321 or any that is free. */
  readonly port?: number;
  /** The network name to listen on. */
  readonly host?: string;
  /** Told what a request met that is a fault of ours. */
  readonly onError?: (error: unknown) => void;
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
/** A connection on which nothing moves for so long, in milliseconds, is closed: it may hold a file open. */
const idleTimeout = 60_000;

/**
 * Serves a built folder the way a plain host would: under its base path, with 404.html for what is not there. No request
 * ends the process.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { base, port, host = 'localhost' } = options;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(request, response, options)
      .catch((error: unknown) => refuse(request, response, options, error))
      .catch(() => response.destroy());
  });
  server.setTimeout(idleTimeout);
  const free = await listen(server, host, port === undefined ? [usualPort, 0] : [port]);
  // A connection that could not be taken, as of too many.
  server.on('error', (error) => options.onError?.(error));
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${free}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, { dir, base }: ServerOptions): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new HttpError(405, { Allow: 'GET, HEAD' });
  const target = parseRequestTarget(request.url ?? '');
  if (target === undefined) throw new HttpError(400);
  const { names, query } = target;
  const above = base.split('/').filter(Boolean);
  if (above.some((name, at) => names[at] !== name)) {
    // A base path is easily left out by hand.
    if (names.length > 0) throw new HttpError(404);
    return redirect(response, 302, base + query);
  }
  const found = await findPage(dir, { ...target, names: names.slice(above.length) });
  if (found === undefined) throw new HttpError(404);
  if ('file' in found) return sendFile(request, response, found.file);
  const { names: below, isFolder } = found.moved;
  const path = base + below.map(encodeURIComponent).join('/') + (isFolder && below.length > 0 ? '/' : '');
  redirect(response, 301, path + query);
}

function redirect(response: ServerResponse, status: 301 | 302, address: string): void {
  response.writeHead(status, { Location: address, 'Cache-Control': 'no-cache', 'Content-Length': 0 }).end();
}

/** Answers a request that failed; where its answer has begun, only the end of the connection can say so. */
async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { dir, onError }: ServerOptions,
  error: unknown,
): Promise<void> {
  const { status, headers } = toHttpError(error);
  if (status === 500 && !isAbort(error)) onError?.(error);
  if (response.headersSent) return void response.destroy();
  const page = status === 404 ? await findMissingPage(dir).catch(() => undefined) : undefined;
  if (page !== undefined) return sendMissingPage(request, response, page);
  const text = `${status} ${STATUS_CODES[status] ?? ''}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** Listens on the first port of the list that is free. */
async function listen(server: Server, host: string, [port, ...others]: readonly number[]): Promise<number> {
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
