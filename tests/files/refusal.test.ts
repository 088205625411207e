import { mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal, findRefusal } from '../../src/files/refusal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const thrownBy = async (action: Promise<unknown>): Promise<unknown> => action.catch((error: unknown) => error);
/** What Node throws where a write fails on a file that is open: it names none. */
const nameless = Object.assign(new Error('ENOSPC: no space left on device, write'), {
  code: 'ENOSPC',
  syscall: 'write',
});

describe('findRefusal', () => {
  it('names file and cause of what the system would not do, the file from where the call was made', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'site'));
    const missing = await thrownBy(readFile(join(folder, 'a/b.txt')));
    expect(findRefusal(missing, folder)).toBe('a/b.txt: no such file or directory (ENOENT)');
    const taken = await thrownBy(writeFile(join(folder, 'site'), ''));
    expect(findRefusal(taken, folder)).toBe('site: illegal operation on a directory (EISDIR)');
  });

  it('names what it is told to where the system names no file', () => {
    expect(findRefusal(nameless, '/here')).toBe('write: no space left on device (ENOSPC)');
    expect(findRefusal(nameless, '/here', '/here/dist')).toBe('dist: no space left on device (ENOSPC)');
    const worded = new Error('[plugin] ENOSPC: no space left on device, write');
    expect(findRefusal(worded, '/here', '/here/dist')).toBe('dist: no space left on device (ENOSPC)');
  });

  it('finds it in what was thrown for it', () => {
    const told = 'write: no space left on device (ENOSPC)';
    expect(findRefusal(new Error('x', { cause: nameless }), '/here')).toBe(told);
    expect(findRefusal(new AggregateError([new TypeError('x'), nameless]), '/here')).toBe(told);
    expect(findRefusal(new Refusal('/here/content is in use'), '/here')).toBe('content is in use');
  });

  it('leaves faults of the program as they are', () => {
    const closed = Object.assign(new Error('EBADF: bad file descriptor, read'), { code: 'EBADF', syscall: 'read' });
    for (const error of [new TypeError('x is not a function'), closed, 'x'])
      expect(findRefusal(error, '/here')).toBeUndefined();
  });
});
