import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { misplaced, readPdf } from '../support/pdf-pages.ts';
import { addressOf, findBarriers, pagePaths, reload, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const path = pagePaths.timeline;

const shownRows = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.tl-row:not([aria-hidden], [hidden])', (rows) => rows.map((it) => it.getAttribute('data-row') ?? ''));
const shownLines = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.timeline-table tr[data-row]', (lines) =>
    lines.filter((it) => it.checkVisibility()).map((it) => it.getAttribute('data-row') ?? ''),
  );
const drawing = (page: Page): Promise<readonly string[]> =>
  page.$$eval('svg[data-frame] :is(.tl-row, .tl-axis) :is(path, rect, circle, text)', (nodes) =>
    nodes.map((it) => it.outerHTML),
  );
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '');
const said = (page: Page): Promise<string> => page.locator('[data-shown]').innerText();
const query = (page: Page): Promise<string> => page.evaluate(() => location.search);
const ticks = (page: Page): Promise<readonly string[]> =>
  page.$$eval('svg[data-frame] .tl-tick', (labels) => labels.map((it) => it.textContent.trim()));
const centre = async (page: Page): Promise<{ x: number; y: number }> => {
  const box = await page.locator('svg[data-frame] .tl-baseline').boundingBox();
  if (!box) throw new Error('The chart has no baseline');
  return { x: box.x + box.width / 2, y: box.y + 40 };
};

describe('what is in view', () => {
  it('begins as the server drew it, and comes back to that', async () => {
    const page = await browsing.open(path);
    const bare = await browsing.open(path, { javaScriptEnabled: false });
    const before = await drawing(bare);
    expect(await drawing(page)).toEqual(before);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => drawing(page)).not.toEqual(before);
    await page.getByRole('button', { name: 'All dates' }).click();
    await expect.poll(() => drawing(page)).toEqual(before);
  });

  it('is kept in the address and restored from it', async () => {
    const page = await browsing.open(`${path}?from=2023-07-01&to=2023-09-30`);
    expect(await said(page)).toContain('1 July – 30 September 2023');
    expect(await ticks(page)).toContain('Aug');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => query(page)).toBe('?from=2023-07-24&to=2023-09-07');
    const before = await ticks(page);
    await reload(page);
    expect(await ticks(page)).toEqual(before);
  });

  it('draws nothing at the edges of what is beyond them', async () => {
    const page = await browsing.open(`${path}?from=2023-07-01&to=2023-07-31`);
    const outside = page.locator('.tl-row[data-row="xi-biden-bali-2022-11"] .tl-event');
    expect(await outside.getAttribute('display')).toBe('none');
    const yellen = page.locator('.tl-row[data-row="re-engagement-after-beijing/yellen-to-china"] .tl-solid');
    expect(Number(await yellen.getAttribute('width'))).toBeGreaterThan(30);
    expect(Number(await yellen.getAttribute('height'))).toBe(8);
  });

  it('is zoomed by the wheel with Ctrl, and without it the page scrolls', async () => {
    const page = await browsing.open(path);
    await page.locator('svg[data-frame]').scrollIntoViewIfNeeded();
    const { x, y } = await centre(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await said(page)).toContain('all dates');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => said(page)).not.toContain('all dates');
  });

  it('is moved by dragging, which follows no link', async () => {
    const page = await browsing.open(`${path}?from=2023-07-01&to=2023-07-31`);
    const { x, y } = await centre(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.move(x + 120, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => query(page)).toMatch(/^\?from=2023-06-2\d&to=2023-07-2\d$/);
    expect((await addressOf(page)).pathname).toBe(path);
  });

  it('is zoomed by two fingers', async () => {
    const page = await browsing.open(path, { hasTouch: true });
    const { x, y } = await centre(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: apart === undefined ? [] : [-apart, apart].map((by, id) => ({ x: x + by, y, id })),
      });
    await touch('touchStart', 30);
    for (const apart of [40, 60, 90, 120]) await touch('touchMove', apart);
    await touch('touchEnd');
    await expect.poll(() => said(page)).not.toContain('all dates');
  });
});

describe('filters', () => {
  it('combine, count, and leave chart and table with the same rows', async () => {
    const page = await browsing.open(path);
    await page.locator('select[name=actor]').selectOption('yellen');
    const rows = await shownRows(page);
    expect(rows.length).toBeGreaterThan(1);
    expect(await shownLines(page)).toEqual(rows);
    const chosen = await page.locator('select[name=actor] option:checked').innerText();
    expect(chosen).toContain(`(${rows.length})`);
    expect(await said(page)).toMatch(new RegExp(`^${rows.length} of \\d+ shown`));
    await page.locator('select[name=status]').selectOption('held');
    expect((await shownRows(page)).length).toBeLessThan(rows.length);
    expect(await query(page)).toBe('?actor=yellen&status=held');
  });

  it('close the gaps', async () => {
    const page = await browsing.open(`${path}?actor=yellen`);
    const boxes = await page.$$eval('.tl-row:not([aria-hidden], [hidden]), svg[data-frame] .tl-heading', (parts) =>
      parts.map((it) => it.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    );
    const sorted = boxes.sort((a, b) => a.top - b.top);
    for (const [index, { bottom }] of sorted.entries()) {
      const next = sorted[index + 1];
      if (next) expect(next.top - bottom).toBeLessThan(40);
    }
  });

  it('are undone by going back, and restored on load', async () => {
    const page = await browsing.open(path);
    const everything = await shownRows(page);
    await page.locator('select[name=channel]').selectOption('treasury');
    const some = await shownRows(page);
    await reload(page);
    expect(await shownRows(page)).toEqual(some);
    await page.goBack();
    await expect.poll(() => shownRows(page)).toEqual(everything);
  });

  it('that leave nothing say so and show the way back', async () => {
    const page = await browsing.open(`${path}?actor=yellen&channel=climate`);
    expect(await shownRows(page)).toEqual([]);
    expect(await page.locator('[data-nothing-shown]').isVisible()).toBe(true);
    await page.locator('[data-show-all]').click();
    await page.locator('[data-nothing-shown]').waitFor({ state: 'hidden' });
    expect(await query(page)).toBe('');
  });

  it('hold for the list of narrow screens too', async () => {
    const page = await browsing.open(`${path}?actor=yellen`, { viewport: { width: 375, height: 800 } });
    expect(await page.locator('svg[data-frame]').isVisible()).toBe(false);
    expect(await shownLines(page)).toEqual(await shownRows(page));
    expect(await page.locator('.timeline-table-heading').filter({ visible: true }).count()).toBe(2);
  });

  it.each([375, 768, 1440])('leave nothing over something else, at %i px', async (width) => {
    const page = await browsing.open(`${path}?actor=yellen`, { viewport: { width, height: 900 } });
    const boxes = await page.$$eval(
      '.timeline-controls, .tl-row:not([aria-hidden], [hidden]), figcaption, .timeline-table',
      (parts) => parts.filter((it) => it.checkVisibility()).map((it) => it.getBoundingClientRect().toJSON() as DOMRect),
    );
    for (const [index, { bottom }] of boxes.entries())
      expect(boxes[index + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(bottom - 6);
  });

  it('ignore what there is no such choice for', async () => {
    const page = await browsing.open(`${path}?actor=nobody&from=2023-13-01&to=x`);
    expect(await said(page)).toMatch(/^(\d+) of \1 shown, all dates$/);
  });
});

describe('the as-of day', () => {
  it('closes the gaps of what was not yet known, and counts what was', async () => {
    const page = await browsing.open(`${path}?asof=2023-08-01`);
    const rows = await shownRows(page);
    expect(await said(page)).toMatch(new RegExp(`^${rows.length} of ${rows.length} shown`));
    expect(rows).not.toContain('xi-biden-woodside-2023-11');
    expect(await shownLines(page)).toEqual(rows);
    const places = await page.$$eval('.tl-row:not([aria-hidden], [hidden]), svg[data-frame] .tl-heading', (parts) =>
      parts.map((it) => it.getBoundingClientRect().top).sort((a, b) => a - b),
    );
    for (const [index, top] of places.entries()) expect((places[index + 1] ?? top) - top).toBeLessThan(60);
    await page.getByRole('button', { name: 'Newest' }).click();
    expect(await shownRows(page)).toContain('xi-biden-woodside-2023-11');
  });
});

describe('a view', () => {
  const saved = async (page: Page, name: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await download.path());
  };

  it('is saved as SVG with the rows, the days and the words that are shown', async () => {
    const page = await browsing.open(`${path}?actor=yellen&from=2023-06-01&to=2023-11-30&asof=2023-08-01`);
    const file = String(await saved(page, 'Save this view as SVG'));
    const shown = await page.$$eval('.tl-row:not([aria-hidden], [hidden]) .tl-label', (all) =>
      all.map((it) => it.textContent.trim()),
    );
    expect(shown.length).toBeGreaterThan(0);
    const words = await page.evaluate((svg) => {
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      return [...root.querySelectorAll('text')].map((it) => it.textContent.trim());
    }, file);
    for (const label of shown) expect(words).toContain(label);
    expect(words).not.toContain('Blinken in Beijing');
    expect(words.some((text) => text.includes('as of 1 August 2023'))).toBe(true);
    expect(words).toContain((await addressOf(page)).href);
    expect(file).not.toMatch(/\bhref=|data-row|<script/);
  });

  it('is saved as PNG', async () => {
    const page = await browsing.open(`${path}?actor=yellen`);
    const file = await saved(page, 'as PNG');
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect(file.readUInt32BE(16)).toBe(2 * (960 + 48));
  });
});

describe('on paper', () => {
  it('the whole stands on one sheet, in letters that can be read, and no letter over another', async () => {
    const page = await browsing.open(path);
    for (const format of ['A4', 'Letter']) {
      const { pages } = await readPdf(await page.pdf({ format, preferCSSPageSize: true }));
      const [sheet] = pages;
      if (!sheet) throw new Error('nothing was printed');
      expect(sheet.width).toBeGreaterThan(sheet.height);
      const words = sheet.boxes.map(({ text }) => text).join(' ');
      const titles = await page.$$eval('.timeline-table tr[data-row] > th', (all) => all.map((it) => it.textContent));
      for (const title of titles) expect(words.replaceAll(/\s+/g, ' ')).toContain(title.trim());
      expect(Math.min(...sheet.boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(6.5);
      expect(misplaced({ pages: [sheet] })).toEqual([]);
    }
  });

  it('what a reader chose is printed as it stands', async () => {
    const page = await browsing.open(`${path}?actor=yellen`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.timeline-sheet').isVisible()).toBe(false);
    expect(await page.locator('svg[data-frame]').isVisible()).toBe(true);
  });
});

describe('keys', () => {
  it('reach the chart by one stop and go on behind it', async () => {
    const page = await browsing.open(path);
    expect(await page.locator('svg[data-frame] [tabindex="0"]').count()).toBe(1);
    await page.getByRole('button', { name: 'as PNG' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Continued senior exchanges');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('FIGCAPTION');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toContain('Continued senior exchanges');
  });

  it('go from row to row, along a row, to the first and the last', async () => {
    const page = await browsing.open(path);
    await page.locator('svg[data-frame] [tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Finance officials');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('/engagements/');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toContain('Finance officials');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toContain('Continued senior exchanges');
    await page.keyboard.press('End');
    const last = (await shownRows(page)).at(-1);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'))).toBe(
      last,
    );
    await page.keyboard.press('Home');
    expect(await focused(page)).toContain('Continued senior exchanges');
  });

  it('open what is focused', async () => {
    const page = await browsing.open(path);
    await page.locator('svg[data-frame] [tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/re-engagement-after-beijing\/#senior-exchanges$/);
  });

  it('zoom, pan and show all again, in the chart alone', async () => {
    const page = await browsing.open(path);
    await page.keyboard.press('+');
    expect(await said(page)).toContain('all dates');
    await page.locator('svg[data-frame] [tabindex="0"]').focus();
    await page.keyboard.press('+');
    await expect.poll(() => said(page)).not.toContain('all dates');
    const zoomed = await said(page);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => said(page)).not.toBe(zoomed);
    await page.keyboard.press('0');
    await expect.poll(() => said(page)).toContain('all dates');
  });

  it('stay on rows that are shown', async () => {
    const page = await browsing.open(`${path}?actor=yellen`);
    await page.locator('svg[data-frame] [tabindex="0"]').focus();
    await page.keyboard.press('End');
    const row = await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));
    expect(row).toBe((await shownRows(page)).at(-1));
  });
});

describe('the card', () => {
  const card = (page: Page) => page.locator('[data-card]');

  it('opens on focus with what was announced, its window, what happened and the links, and closes by Escape', async () => {
    const page = await browsing.open(path);
    await page.locator('svg[data-frame] [tabindex="0"]').focus();
    for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowDown');
    const text = await card(page).innerText();
    for (const part of ['Yellen to China', 'Janet Yellen', '21 June', 'Yellen in Beijing', '6–9 July 2023', 'held'])
      expect(text).toContain(part);
    const links = await card(page)
      .locator('a')
      .evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
    expect(links.some((href) => href.includes('/articles/re-engagement-after-beijing/#'))).toBe(true);
    expect(links.some((href) => href.includes('/engagements/'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card(page).isVisible()).toBe(false);
  });

  it('opens under the pointer, stays while the pointer is on it, and goes', async () => {
    const page = await browsing.open(path);
    await page.locator('.tl-row:not([hidden]) .tl-label').first().hover();
    await expect.poll(() => card(page).isVisible()).toBe(true);
    await card(page).hover();
    await page.waitForTimeout(400);
    expect(await card(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => card(page).isVisible()).toBe(false);
  });

  it('leads by Tab to its links and back by Escape', async () => {
    const page = await browsing.open(path);
    await page.locator('svg[data-frame] [tabindex="0"]').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-card]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('Continued senior exchanges');
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s', (colorScheme) => {
  // What colours do not decide is the same in both.
  const rules = colorScheme === 'dark' ? ['cat.color'] : undefined;

  it('with a card open, zoomed and filtered', async () => {
    const asked = `${path}?from=2023-06-01&to=2023-11-30&status=held`;
    const page = await browsing.open(asked, { colorScheme, bypassCSP: true });
    await page.locator('svg[data-frame] [tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[data-card]').isVisible()).toBe(true);
    expect(await findBarriers(page, rules)).toEqual([]);
  });

  it('with nothing shown', async () => {
    const page = await browsing.open(`${path}?actor=yellen&channel=climate`, { colorScheme, bypassCSP: true });
    expect(await findBarriers(page, rules)).toEqual([]);
  });
});

describe('without scripts', () => {
  it('everything stands in the page, and it says what it cannot do', async () => {
    const page = await browsing.open(`${path}?actor=yellen`, { javaScriptEnabled: false });
    expect(await page.locator('.timeline-without-scripts').isVisible()).toBe(true);
    expect(await page.locator('.timeline-controls').isVisible()).toBe(false);
    expect(await page.locator('svg[data-frame]').getAttribute('role')).toBe('img');
    expect(await page.locator('svg[data-frame] [tabindex], svg[data-frame] a').count()).toBe(0);
    expect((await shownRows(page)).length).toBe((await shownLines(page)).length);
  });
});
