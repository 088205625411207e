import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readout } from '../support/built-site.ts';
import { root } from '../support/folders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('readout build', () => {
  it('gives the same bytes for the same content, and leaves them be when the content turns bad', async () => {
    const folder = temporaryFolder();
    const content = join(folder, 'content');
    cpSync(join(root, 'tests/fixtures/small-site'), content, { recursive: true });
    const build = (cache: string, out: string) =>
      readout(['build', '--out', join(folder, out), '--cache', join(folder, cache)], { READOUT_CONTENT: content });

    // At once, as they must not meet: of another build's program only parts would fit.
    const both = await Promise.all([build('cache', 'site'), build('other-cache', 'again')]);
    expect(both).toMatchObject([
      { code: 0, stderr: '' },
      { code: 0, stderr: '' },
    ]);
    const first = digestsIn(join(folder, 'site'));
    expect(digestsIn(join(folder, 'again'))).toEqual(first);

    const article = join(content, 'articles/a-meeting.md');
    writeFileSync(
      article,
      readFileSync(article, 'utf8').replace('quote: Officials of both', 'quote: Officers of both'),
    );
    const { code, stderr } = await build('cache', 'site');
    expect(code).toBe(1);
    expect(stderr).toMatch(/a-meeting\.md:\d+:\d+/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(digestsIn(join(folder, 'site'))).toEqual(first);
    expect(readdirSync(folder).sort()).toEqual(['again', 'cache', 'content', 'other-cache', 'site']);
  });

  it('ends, and says why, where it fails while it draws', async () => {
    const content = join(root, 'tests/fixtures/small-site');
    const cwd = temporaryFolder({ 'cache/cards': 'A file where the folder of pictures should be.' });
    const failed = await readout(['build', '--cache', 'cache'], { READOUT_CONTENT: content }, cwd);
    expect(failed.code).toBe(2);
    expect(failed.stderr).toMatch(/^readout: Not built: cache\/cards\/\w+\.png: not a directory \(ENOTDIR\)\n.*\n$/);
    expect(readdirSync(cwd)).toEqual(['cache']);
  });
});

function digestsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
