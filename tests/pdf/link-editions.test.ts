import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/en.ts';
import { findBuiltArticles, linkEditions } from '../../src/pdf/built-articles.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const head = (slug: string): string => `<link rel="canonical" href="https://readout.example/base/articles/${slug}/">`;
const place = '<p class="editions" data-editions hidden></p>';

describe('linkEditions', () => {
  it('links to the PDFs that lie beside the page, and to none that do not', () => {
    const article = { slug: 'a', folder: 'dist/articles/a', address: 'https://readout.example/articles/a/' };
    const bare = `<p>before</p>${place}<p>after</p>`;
    const link = (html: string, there: readonly string[]): string =>
      linkEditions(html, article, (path) => there.includes(basename(path)), en.builtSite.prints);
    expect(link(bare, [])).toBe(bare);
    const html = link(bare, ['a.pdf', 'a-after-letter.pdf', 'other.pdf']);
    expect(link(html, ['a.pdf', 'a-after-letter.pdf'])).toBe(html);
    expect([...html.matchAll(/href="([^"]+\.pdf)"/g)].map(([, file]) => file)).toEqual(['a.pdf', 'a-after-letter.pdf']);
    expect(html).toContain('A4, notes beside the text');
    expect(html).toMatch(/^<p>before<\/p><p class="editions" data-editions>.*<\/p><p>after<\/p>$/s);
  });
});

describe('findBuiltArticles', () => {
  it('finds pages by the address that they give themselves, and leaves out those that only lead on', async () => {
    const dir = temporaryFolder({
      'articles/b/index.html': head('b'),
      'articles/a/index.html': head('a'),
      'articles/old-name/index.html': head('a'),
      'articles/no-page/passage/index.html': head('x'),
    });
    const found = await findBuiltArticles(dir);
    expect(found.map(({ slug, address }) => [slug, address])).toEqual([
      ['a', 'https://readout.example/base/articles/a/'],
      ['b', 'https://readout.example/base/articles/b/'],
    ]);
    expect(await findBuiltArticles(temporaryFolder())).toEqual([]);
  });
});
