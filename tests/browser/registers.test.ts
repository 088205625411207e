import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const wide = { width: 1440, height: 900 };
const phone = { width: 375, height: 812 };

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`There is no ${selector} to be seen`);
  return box;
}

it.each(['method', 'rules'] as const)(
  'the %s page has its contents beside the text, or closed above it',
  async (name) => {
    const page = await browsing.open(pagePaths[name], { viewport: wide });
    const link = page.locator('.contents a').first();
    const text = await boxOf(page, '.contents ~ div');
    const list = await boxOf(page, '.contents');
    expect(list.x).toBeGreaterThan(text.x + text.width);
    expect(await link.isVisible()).toBe(true);

    await page.setViewportSize(phone);
    expect(await link.isVisible()).toBe(false);
    const [closed, below] = [await boxOf(page, '.contents'), await boxOf(page, '.contents ~ div')];
    expect(closed.y + closed.height).toBeLessThanOrEqual(below.y);
    await page.locator('.contents summary').click();
    expect(await link.isVisible()).toBe(true);
  },
);

it('an actor’s page has the verdict and its reason beside what was said, or below it', async () => {
  const page = await browsing.open(pagePaths.state, { viewport: wide });
  const entry = '#said-about-title ~ ol > li';
  const boxes = async () => [await boxOf(page, `${entry} > div`), await boxOf(page, `${entry} > p`)] as const;
  const [statement, verdict] = await boxes();
  expect(verdict.x).toBeGreaterThanOrEqual(statement.x + statement.width);
  expect(Math.abs(verdict.y - statement.y)).toBeLessThan(8);

  await page.setViewportSize(phone);
  const [above, below] = await boxes();
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
});

it('marks in the masthead where a page belongs, and the page itself', async () => {
  const page = await browsing.open(pagePaths.rules);
  const current = page.locator('.masthead [aria-current]');
  expect([await current.textContent(), await current.getAttribute('aria-current')].map((it) => it?.trim())).toEqual([
    'Method',
    'true',
  ]);
  await page.goto(browsing.url(pagePaths.method));
  expect(await current.getAttribute('aria-current')).toBe('page');
  await page.goto(browsing.url(pagePaths.actor));
  expect(await current.count()).toBe(0);
});
