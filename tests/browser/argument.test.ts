import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const branches = 'details.branch';
const placeOf = (id: string) => `${pagePaths.argument}#claim-${id}`;

describe('the page of an argument', () => {
  it('opens a branch in place, and all of them at once', async () => {
    const page = await browsing.open(pagePaths.argument);
    const first = page.locator(branches).first();
    const map = first.locator('[data-argument-map]');
    expect(await map.isVisible()).toBe(false);
    await first.locator('summary').press('Enter');
    expect(await map.isVisible()).toBe(true);
    expect((await addressOf(page)).pathname).toBe(pagePaths.argument);
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await page.locator(`${branches}:not([open])`).count()).toBe(0);
    await page.getByRole('button', { name: 'Close all' }).click();
    expect(await page.locator(`${branches}[open]`).count()).toBe(0);
  });

  it('shows the branches as map or as list, as the reader chooses', async () => {
    const page = await browsing.open(pagePaths.argument);
    const first = page.locator(branches).first();
    await first.locator('summary').click();
    expect(await first.locator('.nodes').first().isVisible()).toBe(false);
    await page.getByLabel('List').check();
    expect(await first.locator('.nodes').first().isVisible()).toBe(true);
    expect(await first.locator('[data-argument-map]').isVisible()).toBe(false);
  });

  it('is walked from box to box by arrow keys, and back', async () => {
    const page = await browsing.open(placeOf('finance-and-climate-teams'));
    await expect.poll(() => focused(page)).toBe('box-finance-and-climate-teams');
    await page.keyboard.press('ArrowLeft');
    const left = await focused(page);
    expect(left).toMatch(/^box-/);
    expect(left).not.toBe('box-finance-and-climate-teams');
    const lit = await page.locator(`.edge.lit`).count();
    expect(lit).toBeGreaterThan(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^box-/);
  });

  it('leads from a box to the words in the text, and from their note back to the box', async () => {
    const page = await browsing.open(placeOf('finance-and-climate-teams'));
    await expect.poll(() => focused(page)).toBe('box-finance-and-climate-teams');
    await page.keyboard.press('Enter');
    await page.waitForURL(/beijing\/#finance-and-climate-teams$/);
    await page.locator('#note-finance-and-climate-teams').getByRole('link', { name: 'argument' }).click();
    await page.waitForURL(/argument\/#claim-finance-and-climate-teams$/);
    await expect.poll(() => focused(page)).toBe('box-finance-and-climate-teams');
    expect(await page.locator(`${branches}:has(#box-finance-and-climate-teams)`).getAttribute('open')).not.toBeNull();
  });

  it('leads on a narrow screen to the claim in the list', async () => {
    const page = await browsing.open(placeOf('finance-and-climate-teams'), { viewport: { width: 375, height: 800 } });
    const place = page.locator('#claim-finance-and-climate-teams');
    await expect.poll(() => place.isVisible()).toBe(true);
    await expect.poll(() => place.evaluate((it) => it.classList.contains('arrived'))).toBe(true);
    expect(await page.locator('[data-argument-map]:visible').count()).toBe(0);
  });

  it('tells with scripts off every claim once, nested under what it bears on', async () => {
    const viewport = { width: 375, height: 800 };
    const page = await browsing.open(pagePaths.argument, { javaScriptEnabled: false, viewport });
    expect(await page.locator('.node').count()).toBe(70);
    expect(await page.locator('.node .node[data-bears]').count()).toBe(await page.locator('.node .node').count());
    const first = page.locator(branches).first();
    await first.locator('summary').click();
    expect(await first.locator('.node .node-statement').nth(1).isVisible()).toBe(true);
    await first
      .getByRole('link', { name: /^Words of/ })
      .first()
      .click();
    await page.waitForURL(({ pathname }) => pathname === pagePaths.reading);
  });

  it('can be read as a list at the desk too with scripts off', async () => {
    const page = await browsing.open(pagePaths.argument, { javaScriptEnabled: false });
    await page.getByLabel('List').check();
    const first = page.locator(branches).first();
    await first.locator('summary').click();
    expect(await first.locator('.nodes').first().isVisible()).toBe(true);
  });

  it('opens every branch on paper, as a list', async () => {
    const page = await browsing.open(pagePaths.argument);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-argument-map]:visible').count()).toBe(0);
    expect(await page.locator('.node-statement:visible').count()).toBeGreaterThanOrEqual(58);
  });

  it('knows on each day only the verdicts of that day', async () => {
    const page = await browsing.open(`${pagePaths.argument}?asof=2023-06-21`);
    await page.locator(':root.past').waitFor();
    await page.locator('[data-open-branches]').click();
    const results = await page.locator('.branch-verdict .result:visible, .box .verdict:visible').allTextContents();
    expect(results.filter((text) => text.includes('borne out')).length).toBeLessThanOrEqual(1);
  });
});

/** Id of what has the focus. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}
