import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/folders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folders = (process.env['PATH'] ?? '').split(delimiter);

/** A folder of programs, and no others. */
function only(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    const found = folders.map((each) => join(each, name)).find((path) => existsSync(path));
    if (found !== undefined) symlinkSync(found, join(folder, name));
  }
  return folder;
}

it('says of each browser that cannot be installed that it cannot, and ends well', () => {
  const PATH = only('bash', 'mktemp', 'rm', 'tail', 'timeout');
  const { status, stdout } = spawnSync('bash', [join(root, '.ci/install-engines')], {
    env: { PATH },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const refused = [...stdout.matchAll(/^Could not install (\S+)$/gm)].map(([, name]) => name);
  expect(refused).toEqual(['firefox-esr', 'webkit2gtk-driver', 'xvfb']);
  // Why not stands above it.
  expect(stdout.match(/apt-get/g)).toHaveLength(3);
});
