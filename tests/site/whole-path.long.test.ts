import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { newCommand } from '../../src/cli/new.ts';
import { readout } from '../support/built-site.ts';
import { libraryFolder } from '../support/folders.ts';
import { makeArticleOfPastedText } from '../support/pasted-text.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// The builds are called as an editor would: in a folder of their own, not in that of the project.
describe('from a pasted text to a site', () => {
  it('an editor imports, takes suggestions, accepts them, checks and builds', async () => {
    const cwd = await makeArticleOfPastedText();
    const built = await readout(['build', '--cache', 'cache'], {}, cwd);
    expect(built, built.stderr).toMatchObject({ code: 0 });
    const page = readFileSync(join(cwd, 'dist/articles/talks/index.html'), 'utf8');
    expect(page).toContain('Told anew by the editor.');
    expect(page).toMatch(/<span class="passage article claim[^>]*>[^<]*According to /);
    expect(readFileSync(join(cwd, 'dist/timeline/index.html'), 'utf8')).toContain('Ana Ruiz');
  });

  it('a site without any article is whole: its pages say so, and its links hold', async () => {
    const cwd = temporaryFolder();
    cpSync(libraryFolder, join(cwd, 'content'), { recursive: true });
    expect(await runCommand(cwd, newCommand, ['--empty-site', '--yes'])).toMatchObject({ code: 0 });
    expect(await runCommand(cwd, check, ['--max-warnings', '0'])).toMatchObject({ code: 0 });
    const built = await readout(['build', '--cache', 'cache'], {}, cwd);
    expect(built, built.stderr).toMatchObject({ code: 0 });
    for (const name of ['', 'timeline/', 'claims/', 'forecasts/', 'actors/', 'engagements/', 'data/']) {
      const page = readFileSync(join(cwd, 'dist', name, 'index.html'), 'utf8');
      expect(page, name).toMatch(/\byet\b/);
    }
  });
});
