import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { misplaced, readPdf } from '../support/pdf-pages.ts';
import { addressOf, findBarriers, pagePaths, reload, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const path = pagePaths.timeline;

/** Ids of the rows in sight: announcements, then the chronicle. */
const shownRows = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.timeline-chart li[data-row]', (rows) =>
    rows.filter((it) => it.checkVisibility()).map((it) => it.getAttribute('data-row') ?? ''),
  );
/** Ids of the lines that the table shows where it is asked for. */
const shownLines = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.timeline-table tr[data-row]:not(.filtered, [data-not-yet])', (lines) =>
    lines.map((it) => it.getAttribute('data-row') ?? ''),
  );
const shownStrokes = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.lanes [data-row]', (strokes) =>
    strokes.filter((it) => it.getBoundingClientRect().width > 0).map((it) => it.getAttribute('data-row') ?? ''),
  );
const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
const said = (page: Page): Promise<string> => page.locator('[data-shown]').innerText();
const query = (page: Page): Promise<string> => page.evaluate(() => location.search);
const ticks = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.strips .tick', (labels) => labels.map((it) => it.textContent.trim()));
/** Where on the screen a row's strip and the marks on it are. */
const strip = (page: Page, row: string) =>
  page.locator(`.strips li[data-row="re-engagement-after-beijing/${row}"]`).evaluate((it) => {
    const place = (selector: string) => {
      const { left, right, width } = it.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, width };
    };
    return { all: place('.strip'), said: place('.said'), event: place('g:not([hidden]) .event') };
  });
const centre = async (page: Page): Promise<{ x: number; y: number }> => {
  const box = await page.locator('.strips .strip').first().boundingBox();
  if (!box) throw new Error('The chart has no strip');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const firstStop = '.timeline-chart a[tabindex="0"]';
const openDrawer = (page: Page, name: string) => page.locator('.control-line summary', { hasText: name }).click();

describe('what is in view', () => {
  it('begins with the days that fit what is shown, and comes back to them', async () => {
    const page = await browsing.open(path);
    const [before, first] = [await ticks(page), await strip(page, 'yellen-to-china')];
    expect(first.said.left - first.all.left).toBeLessThan(0.05 * first.all.width);
    const last = await strip(page, 'fentanyl-consultations');
    expect(last.all.right - last.event.right).toBeLessThan(0.05 * last.all.width);
    await openDrawer(page, 'Dates');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => ticks(page)).not.toEqual(before);
    await page.getByRole('button', { name: 'All dates' }).click();
    await expect.poll(() => ticks(page)).toEqual(before);
  });

  it('is kept in the address and restored from it', async () => {
    const page = await browsing.open(`${path}?from=2023-07-01&to=2023-09-30`);
    expect(await said(page)).toContain('1 July – 30 September 2023');
    expect(await ticks(page)).toContain('Aug');
    await openDrawer(page, 'Dates');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => query(page)).toBe('?from=2023-07-24&to=2023-09-07');
    const before = await ticks(page);
    await reload(page);
    expect(await ticks(page)).toEqual(before);
  });

  it('draws every day at its place, and nothing beyond the edges', async () => {
    const page = await browsing.open(`${path}?from=2023-07-01&to=2023-07-31`);
    const { all, event } = await strip(page, 'yellen-to-china');
    expect((event.left - all.left) / all.width).toBeCloseTo(5 / 31, 2);
    expect(event.width / all.width).toBeCloseTo(4 / 31, 1);
    for (const outside of await page.$$('.timeline-chart .strip'))
      expect(await outside.evaluate((it) => getComputedStyle(it).overflow)).toBe('hidden');
  });

  it('is zoomed by the wheel with Ctrl, and without it the page scrolls', async () => {
    const page = await browsing.open(path);
    const { x, y } = await centre(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await query(page)).toBe('');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => query(page)).toMatch(/^\?from=/);
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
    await expect.poll(() => query(page)).toMatch(/^\?from=/);
  });
});

describe('filters', () => {
  it('combine, count, and leave charts and table with the same rows', async () => {
    const page = await browsing.open(path);
    await openDrawer(page, 'Find');
    await page.locator('select[name=actor]').selectOption('yellen');
    const rows = await shownRows(page);
    expect(rows.length).toBeGreaterThan(1);
    expect(sorted(await shownLines(page))).toEqual(sorted(rows));
    expect(sorted(await shownStrokes(page))).toEqual(sorted(rows.filter((id) => !id.includes('/'))));
    const chosen = await page.locator('select[name=actor] option:checked').innerText();
    expect(chosen).toContain(`(${rows.length})`);
    expect(await said(page)).toMatch(new RegExp(`^${rows.length} of \\d+ shown`));
    await page.locator('select[name=status]').selectOption('held');
    expect((await shownRows(page)).length).toBeLessThan(rows.length);
    expect(await query(page)).toBe('?actor=yellen&status=held');
  });

  it.each(['article=re-engagement-after-beijing', 'between=china.united-states', 'actor=yellen'])(
    'by %s fit the axis to what they leave',
    async (asked) => {
      const page = await browsing.open(`${path}?${asked}`);
      const places = await page.$$eval('.strips li[data-row]', (rows) =>
        rows
          .filter((it) => it.checkVisibility())
          .map((it) => {
            const { left, width } = it.querySelector('.strip')?.getBoundingClientRect() ?? new DOMRect();
            return [...it.querySelectorAll('g:not([hidden]) > :is(.said, .event, .shape)')]
              .map((mark) => mark.getBoundingClientRect())
              .map((box) => (box.left + box.width / 2 - left) / width);
          }),
      );
      const all = places.flat();
      expect(Math.min(...all)).toBeGreaterThan(0);
      expect(Math.min(...all)).toBeLessThan(0.06);
      expect(Math.max(...all)).toBeGreaterThan(actorEnds[asked] ?? 0.9);
      expect(Math.max(...all)).toBeLessThan(1);
    },
  );
  /** Its windows go on for months after what kept them. */
  const actorEnds: Readonly<Record<string, number>> = { 'actor=yellen': 0.1 };

  it('close the gaps', async () => {
    const page = await browsing.open(`${path}?actor=yellen`);
    const tops = await page.$$eval('.strips li[data-row]', (rows) =>
      rows.filter((it) => it.checkVisibility()).map((it) => it.getBoundingClientRect().top),
    );
    for (const [index, top] of tops.entries()) expect((tops[index + 1] ?? top) - top).toBeLessThan(50);
  });

  it('are undone by going back, and restored on load', async () => {
    const page = await browsing.open(path);
    const everything = await shownRows(page);
    await openDrawer(page, 'Find');
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

  it.each([375, 768, 1024, 1440])('leave nothing over something else, at %i px', async (width) => {
    const page = await browsing.open(`${path}?actor=yellen`, { viewport: { width, height: 900 } });
    const boxes = await page.$$eval(
      '.control-line, .timeline-shown, .strips .dates, .strips li[data-row], .strip-legend, .lanes h2, .lanes .dates, .lanes li, .chronicle h2, .years',
      (parts) => parts.filter((it) => it.checkVisibility()).map((it) => it.getBoundingClientRect().toJSON() as DOMRect),
    );
    for (const [index, { bottom }] of boxes.entries())
      expect(boxes[index + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(bottom - 1);
  });

  it('ignore what there is no such choice for', async () => {
    const page = await browsing.open(`${path}?actor=nobody&from=2023-13-01&to=x`);
    expect(await shownRows(page)).toEqual(await shownRows(await browsing.open(path)));
    expect(await said(page)).toBe('');
  });
});

describe('the page', () => {
  it.each(['chart', 'table'])('keeps its height while the %s is scrolled, and ends', async (as) => {
    const page = await browsing.open(path, { viewport: { width: 1440, height: 900 } });
    await page.locator(`#timeline-as-${as}`).check({ force: true });
    await page.evaluate(() => document.fonts.ready);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    for (let y = 0; y < before; y += 500) {
      await page.evaluate((top) => scrollTo(0, top), y);
      expect(await height()).toBe(before);
    }
  });

  it('is at most 4,500 px long on a phone, with nothing cut across', async () => {
    const page = await browsing.open(path, { viewport: { width: 375, height: 812 } });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    const { all } = await strip(page, 'yellen-to-china');
    expect(all.width).toBeGreaterThan(330);
  });

  it('shows the table in place of the chart, with scripts or without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await browsing.open(path, { javaScriptEnabled });
      expect(await page.locator('.timeline-table').isVisible()).toBe(false);
      await page.locator('#timeline-as-table').check({ force: true });
      expect(await page.locator('.timeline-table').isVisible()).toBe(true);
      expect(await page.locator('.timeline-chart').isVisible()).toBe(false);
    }
  });

  it.each([375, 768, 1024, 1440])('crosses no word by a line, at %i px', async (width) => {
    const page = await browsing.open(path, { viewport: { width, height: 900 } });
    const crossed = await page.$$eval(
      '.timeline-chart :is(.name, .came a, .came .result, .tick, .rule-name, .legend li)',
      (labels) => {
        const lines = [...document.querySelectorAll('.lines line')].map((line) => line.getBoundingClientRect());
        const covers = (label: Element): boolean => {
          for (let part: Element | null = label; part && !part.matches('.timeline-chart'); part = part.parentElement)
            if (getComputedStyle(part).backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
          return false;
        };
        return labels
          .filter((label) => label.checkVisibility())
          .filter((label) => {
            const { left, right, top, bottom } = label.getBoundingClientRect();
            return lines.some(
              (line) => line.left > left && line.left < right && line.top < bottom && line.bottom > top,
            );
          })
          .filter((label) => !covers(label))
          .map((label) => label.textContent);
      },
    );
    expect(crossed).toEqual([]);
  });
});

describe('the as-of day', () => {
  it('closes the gaps of what was not yet known, and counts what was', async () => {
    const page = await browsing.open(`${path}?asof=2023-08-01`);
    const rows = await shownRows(page);
    expect(rows).not.toContain('xi-biden-woodside-2023-11');
    expect(sorted(await shownLines(page))).toEqual(sorted(rows));
    const tops = await page.$$eval('.strips li[data-row]', (all) =>
      all.filter((it) => it.checkVisibility()).map((it) => it.getBoundingClientRect().top),
    );
    for (const [index, top] of tops.entries()) expect((tops[index + 1] ?? top) - top).toBeLessThan(60);
    await openDrawer(page, 'As of');
    await page.getByRole('button', { name: 'Newest' }).click();
    expect(await shownRows(page)).toContain('xi-biden-woodside-2023-11');
  });

  it('gives nothing of what came later away: not by the order, the axis, a mark or a count', async () => {
    const page = await browsing.open(`${path}?asof=2023-06-22`);
    const rows = await page.$$eval('.strips li[data-row]', (all) => all.map((it) => it.getAttribute('data-row') ?? ''));
    const table = await page.$$eval('.timeline-table tr[data-row*="/"]', (all) =>
      all.map((it) => it.getAttribute('data-row') ?? ''),
    );
    expect(rows).toEqual(table);
    const shapes = await page.$$eval('.strips .shape:not(.at-now), .lanes .shape', (all) =>
      all.filter((it) => it.getBoundingClientRect().width > 0).map((it) => it.outerHTML),
    );
    expect(shapes).toEqual([]);
    await openDrawer(page, 'Find');
    const choices = await page.locator('select[name=status] option').allInnerTexts();
    expect(choices.filter((choice) => /^(?:held|replaced|lapsed) \((?!0\))/.test(choice))).toEqual([]);
    expect((await ticks(page)).filter((label) => label.includes('2025'))).toEqual([]);
  });
});

describe('a view', () => {
  const saved = async (page: Page, name: string): Promise<Buffer> => {
    await openDrawer(page, 'Take away');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await download.path());
  };

  it('is saved as SVG with the rows, the days and the words that are shown', async () => {
    const page = await browsing.open(`${path}?actor=yellen&from=2023-06-01&to=2023-11-30&asof=2023-08-01`);
    const file = String(await saved(page, 'as SVG'));
    const shown = await page.$$eval('.strips li .name', (all) =>
      all.filter((it) => it.checkVisibility()).map((it) => it.textContent.trim()),
    );
    expect(shown.length).toBeGreaterThan(0);
    const words = await page.evaluate((svg) => {
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      return [...root.querySelectorAll('text')].map((it) => it.textContent.trim());
    }, file);
    for (const label of shown) expect(words).toContain(label);
    expect(words).not.toContain('Kerry to China');
    expect(words.some((text) => text.includes('as of 1 August 2023'))).toBe(true);
    expect(words).toContain((await addressOf(page)).href);
    expect(file).not.toMatch(/\bhref="(?!#)|data-row|<script/);
  });

  it('is saved as PNG', async () => {
    const page = await browsing.open(`${path}?actor=yellen`);
    const file = await saved(page, 'as PNG');
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect(file.readUInt32BE(16)).toBeGreaterThan(2000);
  });
});

describe('on paper', () => {
  it('the whole stands on one page, in letters that can be read, and no letter over another; the table follows', async () => {
    const page = await browsing.open(path);
    for (const format of ['A4', 'Letter']) {
      const { pages } = await readPdf(await page.pdf({ format, preferCSSPageSize: true }));
      const [sheet] = pages;
      if (!sheet) throw new Error('nothing was printed');
      const words = sheet.boxes.map(({ text }) => text).join(' ');
      const titles = await page.$$eval('.timeline-table tr[data-row] > th', (all) => all.map((it) => it.textContent));
      for (const title of titles) expect(words.replaceAll(/\s+/g, ' ')).toContain(title.trim());
      expect(Math.min(...sheet.boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(6.5);
      expect(misplaced({ pages: [sheet] })).toEqual([]);
    }
  });
});

describe('keys', () => {
  it('reach the timeline by one stop and go on behind it', async () => {
    const page = await browsing.open(path);
    expect(await page.locator(firstStop).count()).toBe(1);
    await page.locator('.control-line summary').last().focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Finance officials of both sides');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-timeline-end'))).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Finance officials of both sides');
  });

  it('go from row to row, along a row, to the first and the last', async () => {
    const page = await browsing.open(path);
    await page.locator(firstStop).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Yellen to China');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('/engagements/');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Yellen to China');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('Finance officials of both sides');
    await page.keyboard.press('End');
    const last = (await shownRows(page)).at(-1);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'))).toBe(
      last,
    );
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('Finance officials of both sides');
  });

  it('open what is focused', async () => {
    const page = await browsing.open(path);
    await page.locator(firstStop).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/re-engagement-after-beijing\/yellen-to-china\/$/);
  });

  it('zoom, pan and show all again, in the chart alone', async () => {
    const page = await browsing.open(path);
    await page.keyboard.press('+');
    expect(await said(page)).toBe('');
    await page.locator(firstStop).focus();
    await page.keyboard.press('+');
    await expect.poll(() => said(page)).toMatch(/\d{4}$/);
    const zoomed = await said(page);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => said(page)).not.toBe(zoomed);
    await page.keyboard.press('0');
    await expect.poll(() => said(page)).toBe('');
  });

  it('stay on rows that are shown', async () => {
    const page = await browsing.open(`${path}?actor=yellen`);
    await page.locator(firstStop).focus();
    await page.keyboard.press('End');
    const row = await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));
    expect(row).toBe((await shownRows(page)).at(-1));
  });
});

describe('the card', () => {
  const card = (page: Page) => page.locator('[data-card]');

  it('opens on focus with what was announced, its window, what happened and the links, and closes by Escape', async () => {
    const page = await browsing.open(path);
    await page.locator(firstStop).focus();
    await page.keyboard.press('ArrowDown');
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
    await page.locator('.strips .name').first().hover();
    await expect.poll(() => card(page).isVisible()).toBe(true);
    await card(page).hover();
    await page.waitForTimeout(400);
    expect(await card(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => card(page).isVisible()).toBe(false);
  });

  it('opens near a stroke of a lane, which is narrower than any pointer', async () => {
    const page = await browsing.open(path);
    const stroke = await page.locator('.lanes [data-row="xi-biden-bali-2022-11"]').boundingBox();
    if (!stroke) throw new Error('no stroke');
    await page.mouse.move(stroke.x + stroke.width + 5, stroke.y + stroke.height / 2);
    await expect.poll(() => card(page).innerText()).toContain('Xi and Biden in Bali');
  });

  it('leads by Tab to its links and back by Escape', async () => {
    const page = await browsing.open(path);
    await page.locator(firstStop).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-card]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Finance officials of both sides');
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s', (colorScheme) => {
  // What colours do not decide is the same in both.
  const rules = colorScheme === 'dark' ? ['cat.color'] : undefined;

  it('with a card open, zoomed and filtered', async () => {
    const asked = `${path}?from=2023-06-01&to=2023-11-30&status=held`;
    const page = await browsing.open(asked, { colorScheme, bypassCSP: true });
    await page.locator(firstStop).focus();
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
    expect(await page.locator('.filters, [data-zoom], [data-save]').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.timeline-chart [tabindex="0"]').count()).toBe(0);
    expect((await shownRows(page)).length).toBe((await shownLines(page)).length);
    const shapes = await page.$$eval('.strips .shape', (all) => all.map((it) => it.getBoundingClientRect().width));
    expect(shapes.filter((width) => width > 0).length).toBeGreaterThan(10);
  });
});
