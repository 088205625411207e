import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { copyPackages, copyProject } from '../support/project-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Where a site is built. */
interface Surroundings {
  readonly folder: string;
  readonly zone: string;
  readonly locale: string;
}

describe('readout build', () => {
  it('writes the same bytes wherever it is built: folders, zones, locales, with what earlier builds kept or without', async () => {
    const folder = temporaryFolder();
    const surroundings: readonly Surroundings[] = [
      { folder: join(folder, 'readout'), zone: 'Pacific/Kiritimati', locale: 'C' },
      { folder: join(folder, 'deep/in other/folders/Ähre'), zone: 'America/Adak', locale: 'tr_TR.UTF-8' },
    ];
    for (const each of surroundings) {
      copyProject(each.folder);
      copyPackages(each.folder);
    }
    const [first, second] = await Promise.all(surroundings.map((each) => build(each, 'dist')));
    expect(first?.size).toBeGreaterThan(100);
    expect(differences(first, second)).toEqual([]);
    const [again] = await Promise.all(
      surroundings.slice(1).map((each) => build({ ...each, zone: 'UTC' }, '../../a site')),
    );
    expect(differences(first, again)).toEqual([]);
  });
});

/** Builds the library of the tests, and gives a digest of each file of the site. */
async function build({ folder, zone, locale }: Surroundings, out: string): Promise<ReadonlyMap<string, string>> {
  const { NODE_ENV: _, VITEST: __, ...outside } = process.env;
  const env = {
    ...outside,
    TZ: zone,
    LANG: locale,
    LC_ALL: locale,
    READOUT_CONTENT: join(folder, 'tests/fixtures/library'),
  };
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', '--out', out], { cwd: folder, env });
  const site = join(folder, out);
  const files = globSync('**/*', { cwd: site }).filter((file) => statSync(join(site, file)).isFile());
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex'),
    ]),
  );
}

function differences(a: ReadonlyMap<string, string> = new Map(), b: ReadonlyMap<string, string> = new Map()) {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
}
