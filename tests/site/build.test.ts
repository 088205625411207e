import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readout, root } from '../support/built-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('readout build', () => {
  it('gives the same bytes for the same content, and leaves them be when the content turns bad', async () => {
    const folder = temporaryFolder();
    const content = join(folder, 'content');
    cpSync(join(root, 'tests/fixtures/small-site'), content, { recursive: true });
    const build = (cache: string, out: string) =>
      readout(['build', '--out', join(folder, out), '--cache', join(folder, cache)], { READOUT_CONTENT: content });

    expect(await build('cache', 'site')).toMatchObject({ code: 0, stderr: '' });
    const first = digestsIn(join(folder, 'site'));
    expect((await build('other-cache', 'again')).code).toBe(0);
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
    expect(readdirSync(folder).filter((name) => name.startsWith('site'))).toEqual(['site']);
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
