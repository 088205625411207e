import { describe, expect, it } from 'vitest';
import { findBarriers, pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each(Object.entries(pagePaths))('axe finds nothing on the %s page', async (_, path) => {
    const page = await browsing.open(path, { colorScheme, bypassCSP: true });
    expect(await findBarriers(page)).toEqual([]);
  });

  it('axe finds nothing with every note open', async () => {
    const page = await browsing.open(pagePaths.reading, { colorScheme, bypassCSP: true });
    await page.locator('[data-open-all]').click();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('axe finds nothing with every branch of the argument open, as map and as list', async () => {
    const page = await browsing.open(pagePaths.argument, { colorScheme, bypassCSP: true });
    await page.locator('[data-open-branches]').click();
    expect(await findBarriers(page)).toEqual([]);
    await page.locator('[data-show-list]').check();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('axe finds nothing on a narrow screen', async () => {
    const viewport = { width: 375, height: 800 };
    const page = await browsing.open(pagePaths.reading, { colorScheme, viewport, bypassCSP: true });
    expect(await findBarriers(page)).toEqual([]);
  });
});
