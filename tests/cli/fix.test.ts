import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fixArticle } from '../../src/cli/fix/fix-content.ts';
import { toExampleFiles } from '../../src/check/rule-example.ts';
import { splitFrontmatter } from '../../src/reading/frontmatter.ts';
import { parseYaml } from '../../src/reading/yaml-source.ts';
import { check } from '../../src/cli/check.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runs } from '../support/runs.ts';

const { article, registries } = toExampleFiles({
  article: `published: 2030-03-01   # the day
claims:
  - id: pier-closed
    quote: "The pier is \\"closed\\""
    statement: 'It''s not "open".'
    note: They call it "closed"  # so they say
    type: description
    voice: own
---
The pier is "closed".
`,
});
const files = {
  'content/articles/harbour.md': article.text.replaceAll('\n', '\r\n'),
  ...Object.fromEntries(Object.entries(registries).map(([name, text]) => [`content/${name}.yaml`, text])),
};
const harbour = 'content/articles/harbour.md';

describe('readout check --fix', () => {
  it('changes marks and dates, and not a byte more', async () => {
    const cwd = temporaryFolder(files);
    const { code, err } = await runCommand(cwd, check, ['--fix']);
    expect({ code, err: err.replaceAll('\\', '/') }).toEqual({ code: 0, err: `put right: ${harbour}` });
    const fixed = readFileSync(join(cwd, harbour), 'utf8');
    expect(fixed).toBe(
      files[harbour]
        .replace('2030-03-01   #', '"2030-03-01"   #')
        .replace(`'It''s not "open".'`, `'It’s not “open”.'`)
        .replace('note: They call it "closed"', 'note: They call it “closed”'),
    );
    expect(await runCommand(cwd, check, ['--fix'])).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(cwd, harbour), 'utf8')).toBe(fixed);
  });

  it('shows a diff and changes nothing with --dry-run', async () => {
    const cwd = temporaryFolder(files);
    const before = statSync(join(cwd, harbour)).mtimeMs;
    const { out } = await runCommand(cwd, check, ['--fix', '--dry-run']);
    expect(out).toContain(`--- a/${harbour}`);
    expect(out).toMatch(/^-published: 2030-03-01/m);
    expect(out).toMatch(/^\+published: "2030-03-01"/m);
    expect(readFileSync(join(cwd, harbour), 'utf8')).toBe(files[harbour]);
    expect(statSync(join(cwd, harbour)).mtimeMs).toBe(before);
  });

  it.each([
    [['--dry-run'], 'belongs to --fix'],
    [['--fix', harbour], 'takes no files'],
  ])('ends with 2 on %j', async (argv, complaint) => {
    expect(await runCommand(temporaryFolder(files), check, [...argv])).toMatchObject({
      code: 2,
      err: expect.stringContaining(complaint) as string,
    });
  });

  it('is done after once, and keeps every value but the marks, whatever the notes say', () => {
    const piece = fc.constantFrom('"', "'", 'a', ' ', 'pier', ': ', '#', '\\', '\n', '’', '“', '-', '1');
    const prose = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join('').trim() || 'x');
    const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL' as const);
    fc.assert(
      fc.property(prose, prose, style, (note, statement, defaultStringType) => {
        const yaml = stringify({ lang: 'en', claims: [{ statement, note, quote: note }] }, { defaultStringType });
        const before = `---\n${yaml}---\nText.\n`;
        const after = fixArticle(before);
        expect(fixArticle(after)).toBe(after);
        expect(straight(valueOf(after))).toBe(straight(valueOf(before)));
      }),
      { seed: 7, numRuns: runs(500) },
    );
  });
});

function valueOf(file: string): string {
  const parts = splitFrontmatter(file);
  if ('problem' in parts) throw new Error(parts.problem.message.key);
  return JSON.stringify(parseYaml(parts.yaml).value);
}

function straight(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/\\"|[“”]/g, '"');
}
