import { expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { article, library } from '../support/fixture-library.ts';
import { libraryFolder } from '../support/folders.ts';
import { readBuiltSite } from '../support/read-built-site.ts';
import { testPagesOf } from './article-pages.ts';

testPagesOf(library, libraryFolder, await readBuiltSite(builtSite.folder));

it('the article is the long one that these tests mean', () => {
  expect(article.claims.length).toBeGreaterThanOrEqual(66);
  expect(article.announcements.length).toBeGreaterThanOrEqual(9);
});
