import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pagePaths, startBrowsing } from './browsing.ts';

/* Layout shift as readers meet it (https://wicg.github.io/layout-instability/): what moves without their doing. */
const browsing = startBrowsing();
const reading = pagePaths.reading;

/** What moves within half a second of a key or a click was asked for; what comes later was not. */
const afterInput = 600;

/** A page that adds up its layout shifts from its first frame on, and is closed with the test. */
async function openObserved(width: number): Promise<Page> {
  const page = await browsing.open(pagePaths.home, { viewport: { width, height: 812 } });
  onTestFinished(() => page.context().close());
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('hadRecentInput' in entry && !entry.hadRecentInput && 'value' in entry) sum += Number(entry.value);
      }
      document.documentElement.dataset['shift'] = String(sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

const shiftOf = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));

describe.each([375, 1440])('at %i px nothing shifts', (width) => {
  it.each(['', '#p-hccda', '#qin-expected', '#yellen-to-china', '#note-trip-in-miniature', '#note-possible-visitors'])(
    'on arrival at "%s", on a slow network too',
    async (hash) => {
      const page = await openObserved(width);
      const client = await page.context().newCDPSession(page);
      await client.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 200_000,
        uploadThroughput: 200_000,
      });
      await page.goto(browsing.url(reading + hash), { waitUntil: 'load' });
      await page.waitForTimeout(600);
      const shift = await shiftOf(page);
      await client.detach();
      expect(shift).toBeLessThanOrEqual(0.05);
    },
  );

  it.each<[name: string, path: string, steps: Readonly<Record<string, (page: Page) => Promise<void>>>]>([
    [
      'the reading page',
      reading,
      {
        everything: (page) => page.keyboard.press('2'),
        'text alone': (page) => page.keyboard.press('3'),
        outcomes: (page) => page.keyboard.press('1'),
        'an earlier day': stepBack,
        'a kind': (page) => chooseNext(page, 'kind'),
      },
    ],
    [
      'the timeline',
      pagePaths.timeline,
      {
        'the table': (page) => choose(page, 'table'),
        'the chart': (page) => choose(page, 'chart'),
        'an earlier day': stepBack,
        'a channel': (page) => chooseNext(page, 'channel'),
        'fewer days': async (page) => {
          await page.locator('.zoom-drawer > summary').click();
          await page.locator('[data-zoom=in]').click();
        },
      },
    ],
  ])('once %s has shown another state', async (_name, path, steps) => {
    const page = await openObserved(width);
    await page.goto(browsing.url(path), { waitUntil: 'load' });
    await page.waitForTimeout(afterInput);
    const loaded = await shiftOf(page);
    const shifts: Record<string, number> = {};
    let before = loaded;
    for (const [state, show] of Object.entries(steps)) {
      await show(page);
      await page.waitForTimeout(afterInput);
      const after = await shiftOf(page);
      shifts[state] = after - before;
      before = after;
    }
    expect(shifts).toEqual(Object.fromEntries(Object.keys(steps).map((state) => [state, 0])));
  });
});

async function stepBack(page: Page): Promise<void> {
  await page.locator('.as-of-drawer > summary').click();
  await page.locator('[data-as-of-stop]').focus();
  const day = await page.locator('[data-as-of-stop]').inputValue();
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('[data-as-of-stop]').inputValue()).not.toBe(day);
}

/** By a key: what a script chooses is not the reader's doing. */
async function chooseNext(page: Page, field: string): Promise<void> {
  const select = page.locator(`.control-line select[name=${field}]`);
  await page.locator(`.drawer:has(select[name=${field}]) > summary`).click();
  await select.focus();
  await page.keyboard.press('ArrowDown');
  expect(await select.inputValue()).not.toBe('');
}

async function choose(page: Page, as: string): Promise<void> {
  await page.locator(`label:has(#timeline-as-${as})`).click();
}
