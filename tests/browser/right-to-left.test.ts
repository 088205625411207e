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
  it('has a chart that does: names, then time, then what happened', async () => {
    const page = await browsing.open(path);
    const chart = page.locator('.timeline-wide');
    const [label, mark, outcome] = await Promise.all(
      ['.tl-label', '.tl-window', '.tl-outcome'].map((part) => box(chart.locator(part))),
    );
    expect(label?.x).toBeGreaterThan((mark?.x ?? 0) + (mark?.width ?? 0));
    expect(mark?.x).toBeGreaterThan((outcome?.x ?? 0) + (outcome?.width ?? 0));
    const [text, asOf] = [
      await box(chart.locator('.tl-rule-article path')),
      await box(chart.locator('.tl-rule-as-of path')),
    ];
    expect(text.x).toBeGreaterThan(asOf.x);
    const frame = await box(chart);
    for (const part of [label, mark, outcome]) {
      expect(part?.x).toBeGreaterThanOrEqual(frame.x - 1);
      expect((part?.x ?? 0) + (part?.width ?? 0)).toBeLessThanOrEqual(frame.x + frame.width + 1);
    }
  });

  it('has its as-of rule moved the same way', async () => {
    const page = await browsing.open(path);
    const rule = page.locator('.timeline-wide .tl-rule-as-of path');
    const newest = await box(rule);
    const drawer = page.locator('.as-of-drawer > summary');
    if (await drawer.isVisible()) await drawer.click();
    await page.locator('[data-as-of-stop]').focus();
    await page.keyboard.press('Home');
    expect((await box(rule)).x).toBeGreaterThan(newest.x);
  });

  it('has a list of narrow screens whose line is where its words begin, which are English', async () => {
    const page = await browsing.open(`${path}edition/`, { viewport: { width: 375, height: 800 } });
    const list = page.locator('.timeline-narrow ol').first();
    expect(await list.evaluate((it) => getComputedStyle(it).borderLeftWidth)).toBe('1px');
    expect(await list.evaluate((it) => getComputedStyle(it).borderRightWidth)).toBe('0px');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });

  it('has no barrier', async () => {
    expect(await findBarriers(await browsing.open(path, { bypassCSP: true }))).toEqual([]);
  });
});
