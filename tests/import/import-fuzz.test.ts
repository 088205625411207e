import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { hostileDocuments } from './hostile-documents.ts';

describe('readout import', () => {
  it('gives an article or one clear line for whatever it is handed, and writes nothing elsewhere', async () => {
    const cwd = temporaryFolder({ 'content/actors.yaml': '' });
    let imported = 0;
    for (const [index, bytes] of (await hostileDocuments(1000, 1)).entries()) {
      const from = ['text', 'html', 'markdown'][index % 5];
      const argv = ['import', '-', '--force', ...(from === undefined ? [] : ['--from', from])];
      const { code, err } = await runCommand(cwd, argv, { input: bytes });
      if (code === 0) imported += 1;
      else expect({ code, lines: err.split('\n').length }).toEqual({ code: 2, lines: 1 });
    }
    expect(imported).toBeGreaterThan(400);
    expect(readdirSync(cwd)).toEqual(['content']);
    expect(readdirSync(`${cwd}/content`).sort()).toEqual(['actors.yaml', 'articles']);
    expect(readdirSync(`${cwd}/content/articles`).filter((name) => !/^[a-z0-9-]+\.md$/.test(name))).toEqual([]);
  }, 120_000);
});
