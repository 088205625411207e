import { describe, expect, it, vi } from 'vitest';
import { toExampleFiles } from '../../src/check/rule-example.ts';
import { suggestCommand } from '../../src/cli/suggest.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// The first call loads the tagger, which takes seconds where much else goes on.
vi.setConfig({ testTimeout: 60_000 });

const { registries } = toExampleFiles({ article: '---\nText.\n' });
const folder = (head: string): string =>
  temporaryFolder({
    ...Object.fromEntries(Object.entries(registries).map(([name, text]) => [`content/${name}.yaml`, text])),
    'content/articles/pier.md': `---\n${head}---\n\nForeign Minister Ana Ruiz will visit Oslo on 3 June.\n`,
  });

describe('readout suggest', () => {
  it.each([
    ['lang: en\ntext:\n  kind:\n  of:\n    title: Pier\n    published: "2024-05-10"\n', '2024-06-03', ''],
    ['lang: en\npublished: "2029-05-10"\nasOf:\n', '2029-06-03', ''],
    ['lang: en\ntext: words\npublished: soon\n', '2030-06-03', 'windows are counted from 2030-01-02'],
  ])('counts windows from the day that a draft gives: %j', async (head, window, said) => {
    const { code, out, err } = await runCommand(folder(head), suggestCommand, ['pier', '--kind', 'visit', '--json'], {
      today: () => '2030-01-02',
    });
    expect(code).toBe(0);
    expect((JSON.parse(out) as { suggestions: { tag: object }[] }).suggestions.map(({ tag }) => tag)).toEqual([
      expect.objectContaining({ by: ['ana-ruiz'], window }),
    ]);
    expect(err).toContain(said);
    expect(err === '').toBe(said === '');
  });

  it('says which article or kind was most likely meant', async () => {
    const cwd = folder('lang: en\n');
    expect(await runCommand(cwd, suggestCommand, ['peir'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "pier"?') as string,
    });
    expect(await runCommand(cwd, suggestCommand, ['pier', '--kind', 'visti'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "visit"?') as string,
    });
  });
});
