import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPdf, misplaced } from '../support/pdf-pages.ts';
import type { PdfFile } from '../support/pdf-pages.ts';
import { addressOf, pagePaths, startBrowsing, visit } from './browsing.ts';

const browsing = startBrowsing();
const { edition } = pagePaths;

async function print(page: Page, options: Parameters<Page['pdf']>[0] = { preferCSSPageSize: true }): Promise<PdfFile> {
  return readPdf(await page.pdf(options));
}

/** The runs of text without their white space, which shifts with the width of the page by a hair. */
function linesOf({ pages }: PdfFile): readonly string[] {
  return pages.map(({ boxes }) => boxes.map(({ text }) => text.replace(/\s/g, '')).join(''));
}

describe('on paper', { timeout: 180_000 }, () => {
  it('the text is black, the notes are all there and the controls are not', async () => {
    const page = await browsing.open(edition, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const color = await page
      .locator('[data-article-text]')
      .first()
      .evaluate((it) => getComputedStyle(it).color);
    expect(color).toBe('rgb(0, 0, 0)');
    const hidden = await page.$$eval('.note', (notes) =>
      notes.filter((it) => !it.querySelector('.note-statement')?.checkVisibility()).map(({ id }) => id),
    );
    expect(hidden).toEqual([]);
    expect(await page.locator('button, select, input').filter({ visible: true }).count()).toBe(0);
  });

  it('the reading page itself gives text, outcomes and sources, whatever is shown of it', async () => {
    const page = await browsing.open(`${pagePaths.reading}?actor=yellen`, { colorScheme: 'dark' });
    const file = await print(page, { format: 'A4' });
    expect(misplaced(file)).toEqual([]);
    const words = linesOf(file).join('');
    for (const said of ['Notborneout,28October2023', 'WangYi,backintheoffice', 'Sources'])
      expect(words).toContain(said);
  });

  it('the edition prints the same without scripts, in the setting that needs none', async () => {
    const bare: BrowserContextOptions = { javaScriptEnabled: false };
    const without = await print(await browsing.open(edition, bare), { format: 'A4' });
    const page = await browsing.open(`${edition}?print=beside`);
    // Chromium's own A4 is a point wider than the one that style sheets name: both are to print on the same.
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    const scripted = await print(page, { format: 'A4' });
    expect(linesOf(without)).toEqual(linesOf(scripted));
    expect(misplaced(without)).toEqual([]);
  });

  it.each(['beside', 'after', 'text'])(
    'the edition with notes "%s" keeps its words apart and on the page',
    async (notes) => {
      const page = await browsing.open(`${edition}?print=${notes}&paper=a4`);
      const file = await print(page, { preferCSSPageSize: true, tagged: true, outline: true });
      expect(misplaced(file)).toEqual([]);
      expect(file.outline.includes('Notes')).toBe(notes !== 'text');
    },
  );

  it.each([
    ['en-US', '', 'letter'],
    ['de-DE', '', 'a4'],
    ['en-US', '?paper=a4', 'a4'],
    ['de-DE', '?paper=letter', 'letter'],
  ])('a reader from %s with "%s" in the address prints on %s', async (locale, query, paper) => {
    const page = await browsing.open(`${edition}${query}`, { locale });
    expect(await page.locator('html').getAttribute('data-paper')).toBe(paper);
  });

  it('is A4 for a reader whose browser names no locale that there is', async () => {
    const page = await browsing.open(pagePaths.home);
    onTestFinished(() => page.close());
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'language', { value: 'en-US@posix' });
    });
    await visit(page, browsing.url(edition));
    expect(await page.locator('html').getAttribute('data-paper')).toBe('a4');
  });

  it('is chosen by the keyboard, and the choice stays in the address', async () => {
    const page = await browsing.open(edition, { locale: 'en-US' });
    await page.evaluate(() => {
      globalThis.print = () => void (document.title = 'printed');
    });
    await page.getByLabel('after the text').press('Space');
    await page.getByLabel('A4').press('Space');
    expect((await addressOf(page)).search).toBe('?print=after&paper=a4');
    await page.getByRole('button', { name: 'Print', exact: true }).press('Enter');
    await expect.poll(() => page.title()).toBe('printed');
  });

  it.each(['passage', 'home', 'actor', 'timeline', 'method'] as const)(
    'the %s page keeps its words apart and on the page',
    async (kind) => {
      const page = await browsing.open(pagePaths[kind]);
      const file = await print(page, { format: 'A4' });
      expect(misplaced(file)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('button, select, input, nav').filter({ visible: true }).count()).toBe(0);
    },
  );
});
