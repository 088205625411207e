import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/files/read-library.ts';
import type { BuiltPage } from '../../src/link-check/read-site.ts';
import { articlePath, cardPath, passagePath } from '../../src/model/site-paths.ts';
import { builtSite, origin, siteUnderBase } from '../support/built-site.ts';
import { readBuiltSite } from '../support/read-built-site.ts';
import { pngSize } from '../support/png-size.ts';

function metaOf({ tree }: BuiltPage, name: string): unknown {
  const [found, ...others] = selectAll(`meta[property="${name}"], meta[name="${name}"]`, tree);
  expect(others).toEqual([]);
  return found?.properties['content'];
}

describe.each([builtSite, siteUnderBase])('the cards of the site under $base', async ({ base, folder, content }) => {
  const { pages, files } = await readBuiltSite(folder);
  const { library } = await readLibrary(content);
  const carded = [...(library?.articles.values() ?? [])].flatMap(({ slug, passages }) => [
    articlePath(slug),
    ...passages.map(({ id }) => passagePath(slug, id)),
  ]);
  const framed = pages.filter((page) => metaOf(page, 'og:title') !== undefined);

  it('are one for each article and passage, and one for the rest', () => {
    const expected = ['/', ...carded].map((path) => cardPath(path).slice(1));
    expect([...files].filter((file) => file.endsWith('card.png'))).toEqual(expected.sort());
  });

  it('are PNG of 1200 by 630 pixels, and no two of the same article alike', () => {
    const pictures = carded.map((path) => readFileSync(join(folder, cardPath(path))));
    expect(pictures.map(pngSize).filter(({ width, height }) => width !== 1200 || height !== 630)).toEqual([]);
    // Two articles may name the same actor.
    const inArticle = carded.map((path, index) => `${path.split('/')[2]} ${pictures[index]?.toString('latin1')}`);
    expect(new Set(inArticle).size).toBe(pictures.length);
  });

  it('are named by their pages, with size and words', () => {
    expect(framed.length).toBeGreaterThan(carded.length);
    for (const page of framed) {
      const path = `/${page.file.replace(/index\.html$/, '')}`;
      const card = cardPath(carded.includes(path) ? path : '/');
      expect(metaOf(page, 'og:image'), page.file).toBe(origin + base.replace(/\/$/, '') + card);
      expect(metaOf(page, 'og:image:width')).toBe('1200');
      expect(metaOf(page, 'og:image:height')).toBe('630');
      expect(String(metaOf(page, 'og:image:alt')).length, page.file).toBeGreaterThan(10);
      expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
    }
  });
});
