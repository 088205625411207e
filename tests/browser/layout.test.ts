import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const height = 900;

/** 640 is a window of 1280 px at 200 %. */
const widths = [320, 375, 640, 768, 1440];

it.each(Object.entries(pagePaths))('the %s page is no wider than the screen, however wide that is', async (_, path) => {
  const page = await browsing.open(path, { viewport: { width: widths[0] ?? 0, height } });
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    expect(await findOverflow(page), `at ${width} px`).toEqual([]);
  }
});

/** Elements that reach past the edge of the screen and cannot be scrolled into sight inside a parent. */
function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return (
        own > 1 && element.checkVisibility() && (right > width + 1 || left < -1) && !scrolls(element.parentElement)
      );
    });
    // What waits outside the screen until it has focus, such as the skip link, is meant to; a strip of days cuts off others.
    const seen = wide.filter((element) => !element.closest('.skip, .visually-hidden, .strip > *'));
    const found = seen.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    if (document.documentElement.scrollWidth > width) found.push(`page of ${document.documentElement.scrollWidth} px`);
    return found;
  });
}
