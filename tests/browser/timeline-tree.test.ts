import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/folders.ts';
import { pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();

/** What a screen reader is told, in full: read these files when they change. */
it.each([
  { part: 'chart', selector: '.timeline-page' },
  { part: 'table', selector: '.timeline-table' },
])('the accessibility tree of the $part is as it was read', async ({ part, selector }) => {
  const page = await browsing.open(`${pagePaths.timeline}?actor=yellen`);
  await page.locator(`#timeline-as-${part}`).check({ force: true });
  const tree = await page.locator(selector).ariaSnapshot();
  const file = join(root, `tests/fixtures/accessibility/timeline-${part}.yaml`);
  await expect(`${tree.replaceAll(/http:\/\/localhost:\d+/g, '')}\n`).toMatchFileSnapshot(file);
});
