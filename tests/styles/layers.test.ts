import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../support/css-rules.ts';

const list = 'src/styles/layers.css';
const sheets = globSync('src/**/*.css')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const declared = /^@layer ([^;{]+);/m.exec(readFileSync(list, 'utf8'))?.[1]?.split(', ') ?? [];

describe('the layers of style sheets', () => {
  it('are named once, in one order', () => {
    expect(rulesOf(readFileSync(list, 'utf8')).map(({ head }) => head)).toEqual([`@layer ${declared.join(', ')}`]);
    expect(declared.length).toBeGreaterThan(1);
  });

  it.each(sheets.filter((file) => file !== list))('hold all of %s', (file) => {
    const rules = rulesOf(readFileSync(file, 'utf8'));
    expect(rules.length).toBeGreaterThan(0);
    const onScreens = layerOf(file);
    for (const { head, within } of rules) {
      expect([`@layer ${onScreens}`, `@layer print.${onScreens === 'feature' ? 'feature' : 'shared'}`]).toContain(head);
      // What is said of paper alone stands in the layers of paper, and nothing else does.
      const isPaper = head.startsWith('@layer print.');
      for (const inner of rulesOf(within))
        expect([inner.head, /^@(media print|page\b.*)$/.test(inner.head)]).toEqual([inner.head, isPaper]);
    }
  });
});

/** The layer of what a sheet says for every medium. */
function layerOf(file: string): string {
  if (file === 'src/styles/tokens.css') return 'tokens';
  if (file === 'src/styles/base.css') return 'base';
  return /^src\/(styles|site\/(shared|frame))\//.test(file) ? 'shared' : 'feature';
}
