import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const path = pagePaths.reading;
const wide = [1440, 1200, 1024, 961];

/** Opens the page as a browser sees it that knows no anchors. */
async function openWithoutAnchors(width: number): Promise<Page> {
  const page = await browsing.open(pagePaths.home, { viewport: { width, height: 900 } });
  // The sheet would stay in its cache.
  onTestFinished(() => page.context().close());
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const sheet = await response.text();
    await route.fulfill({ response, body: sheet.replaceAll('@supports (inset-block-start:', '@supports (unknown:') });
  });
  await page.goto(browsing.url(path));
  return page;
}

const openAll = (page: Page) =>
  page.$$eval('.note, .rest', (all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });

describe.each(wide)('notes beside the text at %i px', (width) => {
  it('cover nothing and move no text, closed and all open', async () => {
    const page = await browsing.open(path, { viewport: { width, height: 900 } });
    const tops = () => page.$$eval('.prose', (all) => all.map((it) => Math.round(it.getBoundingClientRect().top)));
    const before = await tops();
    expect(await findOverlaps(page)).toEqual([]);
    await openAll(page);
    await expect.poll(() => findOverlaps(page)).toEqual([]);
    expect(await tops()).toEqual(before);
  });

  it('cover nothing and are not far from their words in the view of everything', async () => {
    const page = await browsing.open(`${path}?view=everything`, { viewport: { width, height: 900 } });
    await expect.poll(() => page.locator('.quiet').first().isVisible()).toBe(true);
    await expect.poll(() => findOverlaps(page)).toEqual([]);
    const gaps = await page.$$eval('.entries:not(:empty) + .rest > .rest-list', (lists) =>
      lists.map((list) => {
        const words = list.closest('.block')?.querySelector('.prose');
        return list.getBoundingClientRect().top - (words?.getBoundingClientRect().bottom ?? 0);
      }),
    );
    expect(gaps.filter((gap) => gap < 0 || gap > 30)).toEqual([]);
    await openAll(page);
    await expect.poll(() => findOverlaps(page)).toEqual([]);
  });

  it('cover nothing where the browser knows no anchors', async () => {
    const page = await openWithoutAnchors(width);
    expect(
      await page
        .locator('.entry')
        .first()
        .evaluate((it) => getComputedStyle(it).position),
    ).toBe('static');
    expect(await findOverlaps(page)).toEqual([]);
    await openAll(page);
    await expect.poll(() => findOverlaps(page)).toEqual([]);
  });

  it('are not cut', async () => {
    const page = await browsing.open(path, { viewport: { width, height: 900 } });
    const cut = await page.$$eval('.entry, .entry summary', (all) =>
      all
        .filter((it) => it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1)
        .map(({ id }) => id),
    );
    expect(cut).toEqual([]);
  });
});

it('the notes of the text stand at the first line of their words, where those before them leave it free', async () => {
  const page = await browsing.open(path, { viewport: { width: 1440, height: 900 } });
  const findStray = () =>
    page.$$eval('.entry', (entries) =>
      entries.flatMap((entry, index) => {
        const note = entry.querySelector('.note');
        const words = document.querySelector(`[data-passage="${note?.id.replace(/^note-/, '')}"]`);
        const [line] = words?.getClientRects() ?? [];
        const above = entries[index - 1]?.getBoundingClientRect().bottom ?? 0;
        const { top } = entry.getBoundingClientRect();
        return line && Math.abs(top - Math.max(line.top + 5, above + 11)) > 8 ? [note?.id, top, line.top, above] : [];
      }),
    );
  await expect.poll(findStray).toEqual([]);
});

describe('the calm page', () => {
  it.each([
    [1440, 500],
    [375, 800],
  ])('begins its text at %i px at most %i px down', async (width, down) => {
    const page = await browsing.open(path, { viewport: { width, height: 900 } });
    const top = await page
      .locator('.prose p')
      .first()
      .evaluate((it) => it.getBoundingClientRect().top);
    expect(top).toBeLessThanOrEqual(down);
  });

  it('has at most nine buttons, fields and summaries before it', async () => {
    for (const width of [375, 1440]) {
      const page = await browsing.open(path, { viewport: { width, height: 900 } });
      const before = await page.evaluate(() => {
        const text = document.querySelector('.prose');
        return [...document.querySelectorAll('button, input, select, summary')].filter(
          (it) => it.checkVisibility() && text && it.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING,
        ).length;
      });
      expect(before).toBeLessThanOrEqual(9);
    }
  });

  it('underlines at most 15 % of its letters', async () => {
    const page = await browsing.open(path);
    const share = await page.evaluate(() => {
      let [all, lined] = [0, 0];
      for (const prose of document.querySelectorAll('.prose')) {
        const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const letters = (node.textContent ?? '').replace(/\s/g, '').length;
          all += letters;
          for (let at = node.parentElement; at && at !== prose; at = at.parentElement) {
            if (getComputedStyle(at).textDecorationLine.includes('underline')) {
              lined += letters;
              break;
            }
          }
        }
      }
      return lined / all;
    });
    expect(share).toBeLessThanOrEqual(0.15);
    expect(share).toBeGreaterThan(0);
  });

  it('has at most 4,500 elements, and 105 stops of the tabulator in text and notes', async () => {
    const page = await browsing.open(path);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(4500);
    const stops = (within: string) =>
      page.evaluate(
        (selector) =>
          [
            ...document.querySelectorAll<HTMLElement>(`${selector} :is(a[href], button, input, select, summary)`),
          ].filter(
            (it) => it.tabIndex >= 0 && it.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }),
          ).length,
        within,
      );
    expect(await stops('.text')).toBeLessThanOrEqual(105);
    expect(await stops('body')).toBeLessThanOrEqual(150);
  });
});

/** Pairs of what stands beside, in or below the text that share some of the screen. */
function findOverlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.legend, .entry, .quiet, .named, .prose, .below, .colophon')]
      .filter((it) => it.checkVisibility())
      .map((it) => ({ name: it.querySelector('.note')?.id ?? it.className, box: it.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0);
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box }) => {
          const across = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
          const down = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top);
          return across > 1 && down > 1;
        })
        .map((b) => `${a.name} and ${b.name}`),
    );
  });
}
