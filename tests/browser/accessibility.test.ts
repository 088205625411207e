import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findBarriers, pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const options = { bypassCSP: true, reducedMotion: 'reduce' } as const;

it.each(Object.entries(pagePaths))('axe finds nothing on the %s page', async (_, path) => {
  await expectNoBarriers(await browsing.open(path, options));
});

it('axe finds nothing with every note open', async () => {
  const page = await browsing.open(pagePaths.reading, options);
  await page.$$eval('.note, .rest', (all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });
  await expectNoBarriers(page);
});

it('axe finds nothing with every branch of the argument open, as map and as list', async () => {
  const page = await browsing.open(pagePaths.argument, options);
  await page.locator('[data-open-branches]').click();
  await expectNoBarriers(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('#show-as-list').check();
  await expectNoBarriers(page);
});

it('axe finds nothing on a narrow screen', async () => {
  await expectNoBarriers(await browsing.open(pagePaths.reading, { ...options, viewport: { width: 375, height: 800 } }));
});

/** In the light, and in the dark what colours decide. */
async function expectNoBarriers(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findBarriers(page, ['cat.color'])).toEqual([]);
}
