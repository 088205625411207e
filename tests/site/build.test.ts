import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { origin, readout, smallSite } from '../support/built-site.ts';
import { root } from '../support/folders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('readout build', () => {
  it('gives the same bytes for the same content, and leaves them be when the content turns bad', async () => {
    const folder = temporaryFolder();
    const content = join(folder, 'content');
    cpSync(smallSite.content, content, { recursive: true });
    const args = ['build', '--out', join(folder, 'site'), '--origin', origin, '--cache', join(folder, 'cache')];
    const build = () => readout(args, { READOUT_CONTENT: content, TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' });

    expect(await build()).toMatchObject({ code: 0, stderr: '' });
    // That one was built elsewhere, at the same time as another: had they met, only parts of its program would fit.
    const first = digestsIn(smallSite.folder);
    expect(digestsIn(join(folder, 'site'))).toEqual(first);

    const article = join(content, 'articles/a-meeting.md');
    writeFileSync(
      article,
      readFileSync(article, 'utf8').replace('quote: Officials of both', 'quote: Officers of both'),
    );
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(/a-meeting\.md:\d+:\d+/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(digestsIn(join(folder, 'site'))).toEqual(first);
    expect(readdirSync(folder).sort()).toEqual(['cache', 'content', 'site']);
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
