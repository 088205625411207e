import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import { parse } from 'range-parser';

/** What tells one version of a file from another. */
export interface Validators {
  /** A strong one, in its quotation marks. */
  readonly etag: string;
  /** An HTTP date. */
  readonly lastModified: string;
}

/** Bytes of a file, both included; of an empty one 0 to -1. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What of a file is sent, or why none of it. */
export type Part =
  | ({ readonly status: 200 | 206 } & ByteRange)
  | { readonly status: 304 }
  | { readonly status: 412 }
  | { readonly status: 416 };

/**
 * Which part of a file answers a request for it, by its conditions and its range, in the order of RFC 9110, section
 * 13.2.2. A range counts for GET alone (section 14.2); one that is malformed is ignored, and so are several at once,
 * which would have to be sent as parts of a multipart body.
 */
export function choosePart(
  { method, headers }: { readonly method: string; readonly headers: IncomingHttpHeaders },
  size: number,
  { etag, lastModified }: Validators,
): Part {
  if (!keepsConditions(headers, { etag, lastModified })) return { status: 412 };
  if (fresh(headers, { etag, 'last-modified': lastModified })) return { status: 304 };
  const whole = { status: 200, start: 0, end: size - 1 } as const;
  const asked = headers['if-range'] ?? etag;
  if (method !== 'GET' || headers.range === undefined || (asked !== etag && asked !== lastModified)) return whole;
  const { type, code, ranges } = parse(size, headers.range);
  // Bits of the code, 1: malformed, 2: beyond the end of the file.
  if (type !== 'bytes' || (code & 1) !== 0 || ranges.length > 1) return whole;
  const [range] = ranges;
  return range === undefined ? { status: 416 } : { status: 206, ...range };
}

/** Whether the version is the one that the request insists on: If-Match, or else If-Unmodified-Since. */
function keepsConditions(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const match = headers['if-match'];
  if (match !== undefined) return match.split(',').some((each) => each.trim() === '*' || each.trim() === etag);
  const since = headers['if-unmodified-since'];
  return since === undefined || !(Date.parse(lastModified) > Date.parse(since));
}
