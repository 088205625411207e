import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect } from 'vitest';
import { timelinePath } from '../../../src/model/site-paths.ts';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';

const chart = '.timeline-chart';
const card = '[data-card]';
const firstStop = `${chart} a[tabindex="0"]`;

/** The sentence that says which rows and days are shown. */
const said = (page: Page): Promise<string> => page.ask(() => document.querySelector('[data-shown]')?.textContent ?? '');

/** Ids of the rows in sight, in the chart and in the table. */
function shownRows(selector: string): readonly string[] {
  const rows = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)];
  const inSight = rows.filter((row) => row.checkVisibility() && row.getClientRects().length > 0 && !row.ariaHidden);
  return inSight.map((row) => row.dataset['row'] ?? '').filter((id) => id !== '');
}
const chartRows = (page: Page): Promise<readonly string[]> => page.ask(shownRows, '.timeline-chart li[data-row]');
/** Ids of the lines that the table shows where it is asked for. */
const tableRows = (page: Page): Promise<readonly string[]> =>
  page.ask(() =>
    [...document.querySelectorAll<HTMLElement>('.timeline-table tr[data-row]:not(.filtered, [data-not-yet])')].map(
      ({ dataset }) => dataset['row'] ?? '',
    ),
  );
const openDrawer = (page: Page, holds: string): Promise<void> => page.click(`.drawer:has(${holds}) > summary`);
/** What Tab leaves for the chart. */
const lastControl = '.control-line .drawer:last-of-type > summary';

const focusedRow = (page: Page): Promise<string> =>
  page.ask(() => document.activeElement?.closest<SVGElement>('[data-row]')?.dataset['row'] ?? '');

export const timelineFeatures: readonly Feature[] = [
  {
    name: 'timeline: zooms by its buttons and comes back to all dates',
    async run({ open }) {
      const page = await open(timelinePath);
      await openDrawer(page, '[data-zoom]');
      await page.click('[data-zoom=in]');
      await expect.poll(() => page.address()).toMatch(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
      const zoomed = await said(page);
      expect(zoomed).not.toBe('');
      await page.click('[data-zoom=later]');
      await expect.poll(() => said(page)).not.toBe(zoomed);
      await page.click('[data-zoom=fit]');
      await expect.poll(() => said(page)).toBe('');
    },
  },
  {
    name: 'timeline: zooms by the wheel with Ctrl, and without it the page scrolls',
    async run({ open, skip }) {
      const page = await open(timelinePath);
      if (!page.hasWheelEvents) skip('its driver turns the wheel only where no script listens to it');
      const middle = await page.find('.strips .strip');
      const top = await page.ask(() => scrollY);
      const turn = async (): Promise<number> => {
        await page.wheel(middle, 120);
        return page.ask(() => scrollY);
      };
      await expect.poll(turn).toBeGreaterThan(top);
      expect(await said(page)).toBe('');
      const size = await page.ask(() => innerWidth);
      const strip = await page.find('.strips .strip');
      await page.wheel(strip, -120, 'Control');
      await expect.poll(() => said(page)).not.toBe('');
      expect(await page.ask(() => innerWidth), 'the page itself is not zoomed').toBe(size);
    },
  },
  {
    name: 'timeline: is drawn along by the pointer, and follows no link',
    async run({ open }) {
      const page = await open(`${timelinePath}?from=2023-07-01&to=2023-07-31`);
      const { x, y } = await page.find('.strips .strip');
      await page.drag({ x, y }, { x: x + 75, y });
      await expect.poll(() => page.address()).toMatch(/\?from=2023-06-\d\d&to=2023-07-\d\d$/);
      expect(await page.ask(() => location.pathname)).toBe(timelinePath);
    },
  },
  {
    name: 'timeline: a filter leaves the same rows in chart and table, and going back undoes it',
    async run({ open }) {
      const page = await open(timelinePath);
      const all = await tableRows(page);
      await openDrawer(page, 'select[name=status]');
      await page.choose('select[name=status]', 1);
      await expect.poll(() => page.address()).toMatch(/\?status=/);
      const some = await tableRows(page);
      expect(some.length).toBeGreaterThan(0);
      expect(some.length).toBeLessThan(all.length);
      expect([...(await chartRows(page))].sort()).toEqual([...some].sort());
      expect(await said(page)).toMatch(new RegExp(`^${some.length} of ${all.length} shown`));
      await page.reload();
      await expect.poll(() => tableRows(page)).toEqual(some);
      await page.back();
      await expect.poll(() => tableRows(page)).toEqual(all);
    },
  },
  {
    name: 'timeline: is walked by keys, row by row, and left again',
    async run({ open }) {
      const page = await open(timelinePath);
      const rows = await chartRows(page);
      await page.focus(firstStop);
      expect(await focusedRow(page)).toBe(rows[0]);
      await page.press('ArrowDown');
      await expect.poll(() => focusedRow(page)).toBe(rows[1]);
      await page.press('End');
      await expect.poll(() => focusedRow(page)).toBe(rows.at(-1));
      await page.press('+');
      await expect.poll(() => said(page)).not.toBe('');
      await page.press('0');
      await expect.poll(() => said(page)).toBe('');
      await page.press('Escape');
      await page.press('Escape');
      await expect.poll(() => focusedRow(page)).toBe('');
    },
  },
  {
    name: 'timeline: Tab reaches the chart, and Enter opens what has the focus',
    async run({ open }) {
      const page = await open(timelinePath);
      await page.focus(lastControl);
      await page.press('Tab');
      await expect.poll(() => focusedRow(page)).not.toBe('');
      await page.press('Enter');
      await expect.poll(() => page.ask(() => location.pathname)).not.toBe(timelinePath);
    },
  },
  {
    name: 'timeline: a card opens under the pointer, can be reached, and goes',
    async run({ open }) {
      const page = await open(timelinePath);
      await page.hover('.strips .name');
      await expect.poll(() => page.sees(`${card} dt`)).toBe(true);
      await page.hover(card);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await page.sees(`${card} dt`), 'while the pointer is on it').toBe(true);
      await page.move({ x: 3, y: 3 });
      await expect.poll(() => page.sees(card)).toBe(false);
    },
  },
  {
    name: 'timeline: a card opens by keys, leads to its links, and Escape closes it',
    async run({ open }) {
      const page = await open(timelinePath);
      await page.focus(lastControl);
      await page.press('Tab');
      await expect.poll(() => page.sees(`${card} dt`)).toBe(true);
      await page.press('Tab');
      await expect.poll(() => page.ask(() => document.activeElement?.closest('[data-card]') !== null)).toBe(true);
      await page.press('Escape');
      await expect.poll(() => page.sees(card)).toBe(false);
      expect(await focusedRow(page)).not.toBe('');
    },
  },
  {
    name: 'timeline: the view is saved as SVG, with the rows that are shown',
    async run({ open }) {
      const page = await open(timelinePath);
      const labels = await page.ask(() =>
        [...document.querySelectorAll('.timeline-chart .name')].map((it) => it.textContent.trim()),
      );
      await openDrawer(page, '[data-save]');
      const file = String(await page.download(() => page.click('[data-save=svg]')));
      expect(labels.length).toBeGreaterThan(0);
      const texts = selectAll('text', fromHtml(file, { fragment: true, space: 'svg' }));
      const words = texts.map((text) => toString(text).trim());
      expect(words).toEqual(expect.arrayContaining([...labels]));
    },
  },
  {
    name: 'timeline: the view is saved as PNG, in which something is drawn',
    async run({ open }) {
      const page = await open(timelinePath);
      await openDrawer(page, '[data-save]');
      const file = await page.download(() => page.click('[data-save=png]'));
      const [width, colours] = await page.ask(async (data) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${data}`;
        await picture.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [picture.width, picture.height];
        const drawing = canvas.getContext('2d');
        drawing?.drawImage(picture, 0, 0);
        const pixels = new Uint32Array(
          drawing?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? new ArrayBuffer(),
        );
        return [picture.width, new Set(pixels).size] as const;
      }, file.toString('base64'));
      expect(width).toBeGreaterThan(1000);
      expect(colours).toBeGreaterThan(20);
    },
  },
];
