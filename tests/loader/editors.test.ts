import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { contentSchemas } from '../../src/export/content-schemas.ts';
import { articleEntry, tellEditors } from '../../src/loader/editors.ts';
import { askLanguageServer } from '../support/language-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** As Astro makes it of a collection's schema: `generateJSONSchema` of its types generator. */
const asAstroDoes = z.toJSONSchema(articleEntry, { unrepresentable: 'any', io: 'input' });
const manifest = '.astro/collections/collections.json';
const collections = [{ hasSchema: true, name: 'articles' }];

describe('frontmatter in editors', () => {
  it('is described by the schema that the site publishes', () => {
    expect(asAstroDoes).toEqual(contentSchemas.article);
  });

  it('is looked up by the file, a draft with errors too', async () => {
    const folder = temporaryFolder({
      [manifest]: JSON.stringify({ collections, entries: { 'file:///kept.md': 'x' } }),
    });
    await tellEditors(pathToFileURL(`${folder}/`), 'articles', [join(folder, 'content/articles/Zürich.md')]);
    const { entries, ...rest } = JSON.parse(readFileSync(join(folder, manifest), 'utf8')) as { entries: object };
    expect(rest).toEqual({ collections });
    expect(Object.entries(entries)).toEqual([
      ['file:///kept.md', 'x'],
      [expect.stringMatching(/^file:\/\/\/.*\/content\/articles\/zürich\.md$/), 'articles'],
    ]);
  });

  it.each([{}, { [manifest]: '[' }, { [manifest]: '{"entries":[]}' }])(
    'is left alone where Astro keeps no list: %j',
    async (files) => {
      const folder = temporaryFolder(files);
      await tellEditors(pathToFileURL(`${folder}/`), 'articles', [join(folder, 'a.md')]);
      expect(Object.keys(files).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(Object.values(files));
    },
  );

  it('is checked and completed by the language server that Astro’s extension runs', { timeout: 60_000 }, async () => {
    const file = 'content/articles/draft.md';
    const text = '---\ntitle: Draft\nclaims:\n  - id: one\n    type: guess\n    colour: red\n---\n\nWords.\n';
    const folder = temporaryFolder({
      [manifest]: JSON.stringify({ collections, entries: {} }),
      '.astro/collections/articles.schema.json': JSON.stringify(asAstroDoes),
      [file]: text,
    });
    await tellEditors(pathToFileURL(`${folder}/`), 'articles', [join(folder, file)]);
    const [checked, completed] = (await askLanguageServer(folder, file, text, [
      { method: 'textDocument/diagnostic' },
      { method: 'textDocument/completion', params: { position: { line: 4, character: 10 } } },
    ])) as [{ items: { message: string }[] }, { items: { label: string }[] }];
    const messages = checked.items.map(({ message }) => message).join('\n');
    expect(messages).toMatch(/Valid values: "description", "explanation"/);
    expect(messages).toMatch(/colour is not allowed/);
    expect(messages).toMatch(/Missing property "published"/);
    expect(completed.items.map(({ label }) => label)).toContain('forecast');
  });
});
