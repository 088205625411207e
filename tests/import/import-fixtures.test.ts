import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import { toArticleFile } from '../../src/import/article-file.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { formatImportReport } from '../../src/import/report-lines.ts';
import { readBlocks } from '../../src/markdown/read-blocks.ts';

const fixtures = join(import.meta.dirname, '../fixtures/import');

/** Each folder holds `input.*` and what becomes of it: the article, and what the editor is told. */
describe.each(readdirSync(fixtures))('import of %s', (name) => {
  const folder = join(fixtures, name);
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';

  it('gives the article and the report that stand beside it', async () => {
    const draft = await importDocument({ bytes: readFileSync(join(folder, input)), name: input });
    const { text, lines, missing } = toArticleFile(draft, { from: input, words: desk });
    await expect(text).toMatchFileSnapshot(join(folder, 'expected.md'));
    const report = [...formatImportReport(draft.notes, lines, desk), `to fill in: ${missing.join(', ')}`, ''].join(
      '\n',
    );
    await expect(report).toMatchFileSnapshot(join(folder, 'expected.report.txt'));
  });

  it('gives blocks that Markdown reads as the blocks they are', async () => {
    const { blocks } = await importDocument({ bytes: readFileSync(join(folder, input)), name: input });
    const notes = blocks.filter((block) => block.startsWith('[^')).length;
    expect(readBlocks(blocks.join('\n\n'))).toHaveLength(blocks.length - Math.max(0, notes - 1));
  });
});
