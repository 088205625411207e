import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname } from 'node:path/posix';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mime-types';
import { choosePart } from './choose-part.ts';
import type { ByteRange } from './choose-part.ts';
import { HttpError } from './open-file.ts';
import type { OpenFile } from './open-file.ts';

/** Where Astro puts files whose names hold a hash of what is in them. */
const hashedFolder = '_astro/';

/**
 * Answers a request for a file, and closes the file. All is read from what was opened: a build may put another file in
 * its place meanwhile. (`sirv`, `send` and `@fastify/send` look a path up and then open it, and so send one file at the
 * length of another.)
 *
 * @throws HttpError where the request's conditions or its range cannot be met
 */
export async function sendFile(request: IncomingMessage, response: ServerResponse, file: OpenFile): Promise<void> {
  try {
    const { ino, size, mtime, mtimeNs } = file.stats;
    const etag = `"${[ino, size, mtimeNs].map((each) => each.toString(36)).join('-')}"`;
    const lastModified = mtime.toUTCString();
    const { method = 'GET', headers } = request;
    const part = choosePart({ method, headers }, Number(size), { etag, lastModified });
    if (part.status === 412) throw new HttpError(412);
    if (part.status === 416) throw new HttpError(416, { 'Content-Range': `bytes */${size}` });
    const validators = {
      ETag: etag,
      'Last-Modified': lastModified,
      'Cache-Control': file.path.startsWith(hashedFolder) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (part.status === 304) return void response.writeHead(304, validators).end();
    const range = part.status === 206 && { 'Content-Range': `bytes ${part.start}-${part.end}/${size}` };
    response.writeHead(part.status, {
      ...validators,
      ...range,
      'Accept-Ranges': 'bytes',
      ...toContentHeaders(file, part),
    });
    await sendBytes(request, response, file, part);
  } finally {
    await file.handle.close();
  }
}

/** Answers with the page that says that there is none, and closes its file. */
export async function sendMissingPage(
  request: IncomingMessage,
  response: ServerResponse,
  file: OpenFile,
): Promise<void> {
  try {
    const whole = { start: 0, end: Number(file.stats.size) - 1 };
    response.writeHead(404, { 'Cache-Control': 'no-cache', ...toContentHeaders(file, whole) });
    await sendBytes(request, response, file, whole);
  } finally {
    await file.handle.close();
  }
}

function toContentHeaders({ path }: OpenFile, { start, end }: ByteRange): OutgoingHttpHeaders {
  return { 'Content-Type': toContentType(path), 'Content-Length': end - start + 1 };
}

async function sendBytes(
  { method }: IncomingMessage,
  response: ServerResponse,
  { handle }: OpenFile,
  { start, end }: ByteRange,
): Promise<void> {
  if (method === 'HEAD' || end < start) return void response.end();
  const bytes = handle.createReadStream({ start, end, autoClose: false });
  await pipeline(bytes, response, { end: false });
  // A file that was cut short where it lay: the reader learns it from the connection, rather than wait for the rest.
  if (bytes.bytesRead <= end - start) response.destroy();
  else response.end();
}

/** What the site writes and the register of media types lacks. */
const unregistered: Readonly<Record<string, string>> = {
  '.argdown': 'text/plain',
  '.bib': 'application/x-bibtex',
  '.jsonl': 'application/jsonl',
};
/** Types whose files are text, all of it UTF-8 here; `nosniff` forbids browsers to find that out. */
const textual = /^text\/|[/+](?:json|jsonl|xml|javascript|x-bibtex|x-research-info-systems)$/;

/** The Content-Type of a file, by the extension of its path. */
export function toContentType(path: string): string {
  const type = unregistered[extname(path)] ?? (lookup(path) || 'application/octet-stream');
  return textual.test(type) ? `${type}; charset=utf-8` : type;
}
