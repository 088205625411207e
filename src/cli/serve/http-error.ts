/** A request that is answered with an error, such as 404. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, headers: Readonly<Record<string, string>> = {}) {
    super(`HTTP ${status}`);
    this.status = status;
    this.headers = headers;
  }
}

/** What is answered where a file cannot be had, by Node's code of the error. What is not listed is a fault of ours. */
const statuses: Readonly<Record<string, number>> = {
  ENOENT: 404,
  ENOTDIR: 404,
  ENAMETOOLONG: 404,
  EACCES: 403,
  EPERM: 403,
  ELOOP: 403,
  EMFILE: 503,
  ENFILE: 503,
  ENOMEM: 503,
};

/** The answer to a request that failed. */
export function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const status = statuses[codeOf(error)] ?? 500;
  return new HttpError(status, status === 503 ? { 'Retry-After': '1' } : {});
}

/** Whether it was the reader who left. */
export function isAbort(error: unknown): boolean {
  return ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
