import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { HttpError, isAbort, toHttpError } from '../../../src/cli/serve/open-file.ts';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

describe('toHttpError', () => {
  it.each([
    ['ENOENT', 404],
    ['ENOTDIR', 404],
    ['ENAMETOOLONG', 404],
    ['ENXIO', 404],
    ['EACCES', 403],
    ['EPERM', 403],
    ['ELOOP', 403],
    ['EMFILE', 503],
    ['ENFILE', 503],
    ['EBUSY', 503],
    ['EIO', 500],
  ])('answers %s with %i', (code, status) => {
    expect(toHttpError(failure(code)).status).toBe(status);
  });

  it('knows what Node says of a file that is not there', async () => {
    const error: unknown = await readFile('/no/such/file').catch((thrown: unknown) => thrown);
    expect(toHttpError(error).status).toBe(404);
  });

  it('keeps an answer that was chosen, asks to come again after a shortage, and takes all else for a fault', () => {
    const chosen = new HttpError(416, { 'Content-Range': 'bytes */10' });
    expect(toHttpError(chosen)).toBe(chosen);
    expect(toHttpError(failure('EMFILE')).headers).toEqual({ 'Retry-After': '1' });
    expect(toHttpError(new TypeError('x')).status).toBe(500);
    expect(toHttpError('x').status).toBe(500);
  });
});

describe('isAbort', () => {
  it('tells a reader who left from a fault', () => {
    expect([failure('ERR_STREAM_PREMATURE_CLOSE'), failure('EIO'), new Error('x')].map(isAbort)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
