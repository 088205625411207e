import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { root } from '../support/folders.ts';
import { pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();

/** What a screen reader is told of a part, in full: read these files when they change. */
async function expectTree(page: Page, selector: string, name: string): Promise<void> {
  const tree = await page.locator(selector).ariaSnapshot();
  const file = join(root, `tests/fixtures/accessibility/${name}.yaml`);
  await expect(`${tree.replaceAll(/http:\/\/localhost:\d+/g, '')}\n`).toMatchFileSnapshot(file);
}

it.each(['chart', 'table'])('the accessibility tree of the %s is as it was read', async (part) => {
  const page = await browsing.open(`${pagePaths.timeline}?actor=yellen`);
  await page.locator(`#timeline-as-${part}`).check({ force: true });
  await expectTree(page, part === 'chart' ? '.timeline-page' : '.timeline-table', `timeline-${part}`);
});

it.each([
  { part: 'opening', selector: '.opening' },
  { part: 'controls', selector: '.control-line' },
  { part: 'legend', selector: '.legend' },
  { part: 'paragraph', selector: '.block >> nth=1' },
])('the accessibility tree of the reading page is as it was read: its $part', async ({ part, selector }) => {
  await expectTree(await browsing.open(pagePaths.reading), selector, `reading-${part}`);
});
