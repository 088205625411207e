import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { toExampleFiles } from '../../src/check/rule-example.ts';
import { sortEntries } from '../../src/cli/fix/sort-entries.ts';
import { check } from '../../src/cli/check.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const byId = (entry: unknown): readonly string[] | undefined => {
  const { id } = entry as { readonly id?: string };
  return id === undefined ? undefined : [id];
};
const sort = (...lines: readonly string[]): string[] =>
  sortEntries(`${lines.join('\n')}\n`, byId)
    .trimEnd()
    .split('\n');

describe('sorting a shared file', () => {
  it('moves entries with their comments, and leaves headings, empty lines and the order of keys', () => {
    expect(
      sort(
        '# Who is who',
        '- name: Bo  # so spelled',
        '  id: bo',
        '',
        '# The elder one',
        '- id: al',
        '  about: |',
        '    # not a comment',
        '',
        '    - nor an entry',
        '',
        '# Others',
        '',
        '- {id: zoe}',
        '- id: ida',
        '  # within',
      ),
    ).toEqual([
      '# Who is who',
      '# The elder one',
      '- id: al',
      '  about: |',
      '    # not a comment',
      '',
      '    - nor an entry',
      '',
      '- name: Bo  # so spelled',
      '  id: bo',
      '',
      '# Others',
      '',
      '- id: ida',
      '  # within',
      '- {id: zoe}',
    ]);
  });

  it.each([
    ['an entry without an id', ['- id: b', '- name: a']],
    ['a reference whose anchor would come later', ['- id: b', '  aliases: &x [c]', '- id: a', '  aliases: *x']],
    ['a list on one line', ['[{id: b}, {id: a}]']],
    ['no YAML', ['- id: b', '- id: [']],
  ])('leaves %s alone', (_, lines) => {
    expect(sort(...lines)).toEqual(lines);
  });

  it('keeps line ends, and ends the file with one where its last entry moved up', () => {
    expect(sortEntries('- id: b\r\n- id: a\r\n', byId)).toBe('- id: a\r\n- id: b\r\n');
    expect(sortEntries('- id: b\n- id: a', byId)).toBe('- id: a\n- id: b\n');
    expect(sortEntries('- id: a\n- id: b', byId)).toBe('- id: a\n- id: b');
  });

  it('is part of check --fix: actors by id, engagements by date, hedges as they stand', async () => {
    const { article, registries } = toExampleFiles({ article: '---\nText.\n' });
    const names = Object.keys(registries);
    expect(names).toEqual(expect.arrayContaining(['actors', 'engagements', 'sources', 'hedges']));
    const cwd = temporaryFolder({
      'content/articles/harbour.md': article.text,
      ...Object.fromEntries(Object.entries(registries).map(([name, text]) => [`content/${name}.yaml`, text])),
      'content/actors.yaml':
        '- id: zoo\n  name: Zoo\n  kind: institution\n  about: A zoo.\n- id: ark\n  name: Ark\n  kind: institution\n  about: An ark.\n',
      'content/engagements.yaml': ['earlier-id: 2030-05', 'later-id: 2030-04-30/2030-06']
        .map((each) => each.split(': '))
        .map(
          ([id, date]) =>
            `- {id: ${id}, kind: visit, title: A visit, date: "${date}", channel: diplomacy, participants: [{actor: ark}], about: A day., sources: [harbour-post]}\n`,
        )
        .join(''),
      'content/hedges.yaml':
        '- {id: will, words: [will], band: very-likely, reason: Says so., since: "2026-11-24"}\n- {id: may, words: [may], band: roughly-even, reason: Leaves it open., since: "2026-11-24"}\n',
    });
    const { out } = await runCommand(cwd, check, ['--fix', '--dry-run']);
    expect(out).toContain('--- a/content/actors.yaml');
    expect(out).not.toContain('hedges.yaml');
    await runCommand(cwd, check, ['--fix']);
    expect(readFileSync(join(cwd, 'content/actors.yaml'), 'utf8')).toMatch(/^- id: ark[^]+\n- id: zoo\n/);
    const read = parse(readFileSync(join(cwd, 'content/engagements.yaml'), 'utf8')) as { id: string }[];
    expect(read.map(({ id }) => id)).toEqual(['later-id', 'earlier-id']);
    expect((await runCommand(cwd, check, ['--fix', '--dry-run'])).out).not.toContain('---');
  });
});
