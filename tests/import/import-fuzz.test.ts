import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { hostileDocuments } from './hostile-documents.ts';

describe('readout import', () => {
  it('gives an article or one clear line for whatever it is handed, and writes nothing elsewhere', async () => {
    const cwd = temporaryFolder({ 'content/actors.yaml': '' });
    let imported = 0;
    for (const [index, bytes] of (await hostileDocuments(1000, 1)).entries()) {
      const err: string[] = [];
      const effects = {
        log: () => undefined,
        error: (line: string) => void err.push(line),
        cwd,
        today: () => '2030-01-01',
        colour: false,
        env: {},
      };
      const from = ['text', 'html', 'markdown'][index % 5];
      const argv = ['import', '-', '--force', ...(from === undefined ? [] : ['--from', from])];
      const code = await main(argv, { ...effects, input: toStream(bytes) });
      if (code === 0) imported += 1;
      else expect({ code, lines: err.join('\n').split('\n').length }).toEqual({ code: 2, lines: 1 });
    }
    expect(imported).toBeGreaterThan(400);
    expect(readdirSync(cwd)).toEqual(['content']);
    expect(readdirSync(`${cwd}/content`).sort()).toEqual(['actors.yaml', 'articles']);
    expect(readdirSync(`${cwd}/content/articles`).filter((name) => !/^[a-z0-9-]+\.md$/.test(name))).toEqual([]);
  }, 120_000);
});

async function* toStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
