import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLosses, describeRemovedPages } from '../../src/cli/site-losses.ts';
import { readSite } from '../../src/link-check/read-site.ts';
import { publish } from '../../src/cli/publish.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { harbourFolder } from './harbour.ts';

const site = (...pages: readonly string[]) =>
  readSite(temporaryFolder(Object.fromEntries(pages.map((page) => [page, '<p>']))));
const home = 'index.html';
const harbourPage = 'articles/harbour/index.html';

describe('findLosses', () => {
  it('lets no build take the place of a site that has no page, or no article where the site has some', async () => {
    const content = join(harbourFolder(), 'content');
    expect(await findLosses(await site(), [home], content)).toEqual(['Unexpected build without a page, expected some']);
    expect(await findLosses(await site(home), [home, harbourPage], content)).toEqual([
      expect.stringMatching(/lack of articles .* the site has 1\. .* delete the site first/),
    ]);
    expect(await findLosses(await site(home), [home], content)).toEqual([]);
    expect(await findLosses(await site(home, 'articles/other/index.html'), [home, harbourPage], content)).toEqual([]);
  });

  it('names addresses that were published and have no page', async () => {
    const folder = harbourFolder();
    await runCommand(folder, publish);
    const losses = await findLosses(await site(home), [], join(folder, 'content'));
    expect(losses[0]).toMatch(/^Unexpected lack of \/articles\/harbour\/, expected what was published there/);
    expect(losses).toHaveLength(11);
    expect(losses[10]).toMatch(/^and \d+ more$/);
  });
});

describe('describeRemovedPages', () => {
  it('counts and names the pages that are no more', async () => {
    expect(describeRemovedPages(await site(home), [home])).toEqual([]);
    expect(describeRemovedPages(await site(home), [home, harbourPage, '404.html'])).toEqual([
      'Gone with this build: 2 pages that were never published: /articles/harbour/, /404.html',
    ]);
  });
});
