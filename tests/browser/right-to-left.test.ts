import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { smallSite } from '../support/built-site.ts';
import { findBarriers, startBrowsing } from './browsing.ts';

const browsing = startBrowsing(smallSite);
const path = '/articles/ferries-ar/';

const box = async (element: Locator) => {
  const found = await element.first().boundingBox();
  if (!found) throw new Error('It is not drawn');
  return found;
};

describe('a text that runs from right to left', () => {
  it('has a chart that runs as the words beside it do, which are English: names, then time, then what happened', async () => {
    const page = await browsing.open(path);
    const chart = page.locator('.strips');
    const [name, strip, came] = await Promise.all(
      ['.name', '.strip', '.came'].map((part) => box(chart.locator(`li ${part}`))),
    );
    expect(name?.x).toBeCloseTo((await box(chart)).x, 0);
    expect(strip?.x).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0));
    expect(came?.x).toBeGreaterThanOrEqual((strip?.x ?? 0) + (strip?.width ?? 0));
    const [said, shape] = [await box(chart.locator('.said')), await box(chart.locator('.shape'))];
    expect(said.x).toBeLessThan(shape.x);
  });

  it('has its as-of rule moved the same way', async () => {
    const page = await browsing.open(path);
    const place = () =>
      page.locator('.strips .lines > .rule-as-of').evaluate((it) => Number.parseFloat(it.getAttribute('x1') ?? ''));
    const newest = await place();
    const drawer = page.locator('.as-of-drawer > summary');
    if (await drawer.isVisible()) await drawer.click();
    await page.locator('[data-as-of-stop]').focus();
    await page.keyboard.press('Home');
    expect(await place()).toBeLessThan(newest);
  });

  it('has strips as wide as a narrow screen, and none of it beyond its edge', async () => {
    const page = await browsing.open(`${path}edition/`, { viewport: { width: 375, height: 800 } });
    const strip = await box(page.locator('.strips .strip'));
    expect(strip.width).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });

  it('has no barrier', async () => {
    expect(await findBarriers(await browsing.open(path, { bypassCSP: true }))).toEqual([]);
  });
});
