import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, reload, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const rows = '[data-claims] li[id]';
const find = (page: Page) => page.locator('.drawer:has([data-claim-filters]) > summary').click();

describe('the ledger of claims', () => {
  it('is whole with scripts off, and says what it then cannot do', async () => {
    const page = await browsing.open('/claims/', { javaScriptEnabled: false });
    expect(await page.locator(rows).count()).toBe(70);
    for (const of of ['.choices', '.drawer:has([data-claim-filters]) > summary', '.as-of-drawer > summary'])
      expect(await page.locator(of).isVisible(), of).toBe(false);
    expect(await page.getByText('To group and filter it').isVisible()).toBe(true);
    await page.locator('.drawer:has(.claim-questions) > summary').click();
    expect(await page.getByRole('link', { name: 'What is said in nobody’s name' }).isVisible()).toBe(true);
  });

  it('combines filters, keeps them in the address, and finds them again on arrival', async () => {
    const page = await browsing.open('/claims/');
    await find(page);
    await page.getByLabel('Type', { exact: true }).selectOption('forecast');
    await page.getByLabel('Voice', { exact: true }).selectOption('unnamed');
    await expect
      .poll(() => page.locator('[data-claims-shown]').textContent())
      .toMatch(/^3 of 70 claims: forecast, nobody named$/);
    const shown = await page.locator(rows).allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((text) => text.includes('forecast') && text.includes('nobody named'))).toBe(true);
    expect((await addressOf(page)).search).toBe('?type=forecast&voice=unnamed');
    await reload(page);
    await expect.poll(() => page.locator(rows).count()).toBe(shown.length);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => page.locator(rows).count()).toBe(70);
    expect((await addressOf(page)).search).toBe('');
  });

  it('says so where no claim is left', async () => {
    const page = await browsing.open('/claims/?type=demand&band=likely');
    await page.locator('[data-claims-empty]').waitFor({ state: 'visible' });
    expect(await page.locator(rows).count()).toBe(0);
  });

  it('begins with what did not come about, and ends with what has no verdict', async () => {
    const page = await browsing.open('/claims/');
    const heads = await page.locator('[data-claims] h3').allInnerTexts();
    expect(heads[0]).toBe('Did not come about 4');
    expect(heads.at(-1)).toBe('No verdict 40');
    expect(await page.locator('.without-verdict .result').count()).toBe(0);
  });

  it('groups by another trait, by keyboard too, and loses no claim', async () => {
    const page = await browsing.open('/claims/');
    await page.getByRole('radio', { name: 'By what came of it' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await addressOf(page)).search).toBe('?sort=type');
    await expect.poll(() => page.locator('[data-claims] h3').first().innerText()).toBe('Forecasts 19');
    const types = await page.locator(`${rows} [data-cell="type"]`).allTextContents();
    const runs = types.filter((type, index) => type !== types[index - 1]);
    expect(types).toHaveLength(70);
    expect(new Set(runs).size).toBe(runs.length);
    await page.getByRole('radio', { name: 'text order' }).check();
    await expect.poll(() => page.locator('[data-claims] h3').count()).toBe(0);
    const numbers = (await page.locator(`${rows} [data-cell="number"]`).allTextContents()).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    await reload(page);
    expect(await page.getByRole('radio', { name: 'text order' }).isChecked()).toBe(true);
  });

  it('groups either way, on a phone as well, and as addresses of old ask', async () => {
    const page = await browsing.open('/claims/?sort=band', { viewport: { width: 375, height: 800 } });
    const first = () => page.locator(`${rows} [data-cell="band"]`).first().textContent();
    await expect.poll(first).toMatch(/^roughly even chance/);
    await page.getByRole('radio', { name: 'By what came of it' }).check();
    await find(page);
    await page.getByLabel('Last group first').check();
    expect((await addressOf(page)).search).toBe('?sort=-verdict');
    await expect.poll(() => page.locator('[data-claims] h3').first().innerText()).toBe('No verdict 40');
  });

  it('turns verdicts, filters and counts back to a day, and keeps both in the address', async () => {
    const page = await browsing.open('/claims/?asof=2023-07-20&verdict=borne-out');
    const shown = () => page.locator('[data-claims-shown]').textContent();
    await expect.poll(shown).toBe('2 of 70 claims: borne out');
    const tally = page.locator('[data-claims-tally]');
    expect(await tally.innerText()).toContain('7 have been held against what happened: 2 came about');
    await find(page);
    await page.getByLabel('Type', { exact: true }).selectOption('forecast');
    await expect.poll(shown).toMatch(/^1 of 70 claims/);
    expect((await addressOf(page)).search).toBe('?asof=2023-07-20&type=forecast&verdict=borne-out');
    expect(await page.locator(`${rows} [data-cell="verdict"]`).innerText()).toContain('19 July 2023');
    await page.locator('.as-of-drawer summary').click();
    await page.getByRole('button', { name: 'Newest' }).click();
    await expect.poll(shown).toMatch(/^11 of 70 claims/);
    expect((await addressOf(page)).search).toBe('?type=forecast&verdict=borne-out');
    expect(await tally.innerText()).toContain('30 have been held against what happened: 13 came about');
  });

  it('tells no verdict of a later day, on any of its pages', async () => {
    for (const path of ['/claims/', '/claims/unnamed/', '/claims/promises/', '/forecasts/']) {
      const page = await browsing.open(`${path}?asof=2023-06-21`);
      await page.locator(':root.past').waitFor();
      const results = await page.locator(':is(.entry-result, table) .result:visible').allInnerTexts();
      const early = /^(not checkable|borne out|open|no verdict|$)/i;
      expect(
        results.filter((text) => !early.test(text)),
        path,
      ).toEqual([]);
      expect(results.filter((text) => /^borne out/i.test(text)).length, path).toBeLessThanOrEqual(1);
    }
  });

  it('shows in its figure what had come of each claim by the day, and names it', async () => {
    const page = await browsing.open('/claims/?asof=2023-07-20');
    const shapes = (look: string) => page.locator(`.claim-figure td .${look}`);
    await expect.poll(() => shapes('disc').count()).toBe(2);
    expect(await shapes('cross').count()).toBe(0);
    expect(await page.locator('.claim-figure td a').count()).toBe(70);
    const names = (
      await page.locator('.claim-figure td a').evaluateAll((links) => links.map((it) => it.getAttribute('aria-label')))
    ).join('\n');
    expect(names).toMatch(/^7\. .* Borne out, 19 July 2023$/m);
    expect(names).not.toMatch(/202[4-6]|Not borne out/);
  });

  it('leads from each shape to its passage, and from each count to its claims', async () => {
    const page = await browsing.open('/claims/');
    const [name, path] = await shapeOf(page, '.claim-figure .cross[aria-label^="14."]');
    expect(name).toMatch(/^14\. China’s foreign minister .* Not borne out, 28 October 2023$/);
    await page.goto(path);
    expect(await page.locator('.verdict-word').innerText()).toBe('Not borne out');
    await page.goto(browsing.url('/claims/'));
    await page.locator('[data-claims-count="voice=unnamed"]').click();
    await page.waitForURL(/voice=unnamed/);
    await expect.poll(() => page.locator(rows).count()).toBe(4);
  });

  it('explains its terms in the codebook', async () => {
    const page = await browsing.open('/claims/');
    await page.locator(`${rows} summary`).first().press('Enter');
    await page.locator(`${rows} .opened-links a`, { hasText: 'forecast' }).first().click();
    await page.waitForURL(/#type-forecast$/);
    expect(await page.locator(':target').textContent()).toContain('after the day of the text');
  });

  it('opens a claim to its quotation', async () => {
    const page = await browsing.open('/claims/');
    await page.locator(`${rows} summary`).first().press('Enter');
    await page.locator(`${rows} mark`).first().waitFor();
  });
});

describe('the page of forecasts', () => {
  it('shows in its first screen the record, the score in words, and the first miss with its reason', async () => {
    const page = await browsing.open('/forecasts/');
    for (const shown of ['[data-claims-tally]', '.score-words p', '.calibration', '.entry-verdict'])
      expect(await bottomOf(page, shown), shown).toBeLessThan(900);
    expect(await page.locator('[data-claims] h3').first().innerText()).toBe('Did not come about 2');
    expect((await page.locator('[data-claims] .entry-why:visible').first().innerText()).length).toBeGreaterThan(20);
  });

  it('turns its sentence, its scores and its order back to a day, and forward again', async () => {
    const page = await browsing.open('/forecasts/?asof=2023-07-20');
    const [, , likely] = await page.locator('.score-table').first().locator('tr').all();
    const cells = () => likely?.locator('[data-score]').allInnerTexts();
    const heads = () => page.locator('[data-claims] h3').allInnerTexts();
    const newest = ['7', '6', '3', '1', '2'];
    await expect.poll(async () => (await cells())?.slice(0, 5)).toEqual(['7', '2', '1', '1', '0']);
    await expect.poll(heads).toEqual(['Came about in part 2', 'Came about 1', 'Open 2', 'No verdict 14']);
    expect(await page.locator('[data-claims-tally]').innerText()).toContain('5 have been held against what happened');
    expect(await page.locator('.calibration').isVisible()).toBe(false);
    expect(await page.getByText('Once 10 forecasts with a likelihood are settled').isVisible()).toBe(true);
    await page.locator('.as-of-drawer summary').click();
    await page.getByRole('button', { name: 'Newest' }).click();
    await expect.poll(async () => (await cells())?.slice(0, 5)).toEqual(newest);
    await expect.poll(async () => (await heads())[0]).toBe('Did not come about 2');
    expect(await page.locator('.calibration').isVisible()).toBe(true);
  });

  it('gives nothing of the future away, in closed rows and in opened ones', async () => {
    const page = await browsing.open('/forecasts/?asof=2023-06-21');
    await expect.poll(() => page.locator('[data-claims] h3').allInnerTexts()).toEqual(['No verdict 19']);
    await page.$$eval('[data-claims] details', (all) => {
      for (const row of all) if (row instanceof HTMLDetailsElement) row.open = true;
    });
    // What would count was said with the forecast, and may name a day to come.
    const said = (await page.locator('main').innerText()).replaceAll(/What would count:.*/g, '');
    const days = said.match(/\d{1,2} \p{L}+ 20\d\d/gu) ?? [];
    expect(new Set(days)).toEqual(new Set(['21 June 2023']));
    const opened = await page.locator('[data-claims] .told').allInnerTexts();
    expect(opened).toHaveLength(19);
    expect(opened.filter((text) => /after it was said|Sources:/.test(text))).toEqual([]);
    const numbers = (await page.locator('.without-verdict [data-cell="number"]').allTextContents()).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it('opens a forecast to what counts, its sources and the verdicts before', async () => {
    const page = await browsing.open('/forecasts/');
    const row = page.locator('[data-claims] li', { hasText: 'foreign minister should' });
    await row.locator('summary').press('Enter');
    const told = await row.locator('.told').innerText();
    expect(told).toContain('What would count:');
    expect(told).toMatch(/Not borne out \d+ days after it was said\. Sources: \S/);
  });

  it('finds forecasts, and orders them by how surely they are put', async () => {
    const page = await browsing.open('/forecasts/?sort=band');
    await expect.poll(() => page.locator('[data-claims] h3').first().innerText()).toBe('Roughly even chance 4');
    await find(page);
    await page.getByLabel('Voice', { exact: true }).selectOption('unnamed');
    await expect.poll(() => page.locator('[data-claims-shown]').textContent()).toBe('3 of 19 forecasts: nobody named');
  });

  it('is whole with scripts off', async () => {
    const page = await browsing.open('/forecasts/', { javaScriptEnabled: false });
    expect(await page.locator(rows).count()).toBe(19);
    expect(await page.locator('.calibration').isVisible()).toBe(true);
    expect(await page.locator('.choices').isVisible()).toBe(false);
  });
});

describe('the page of a question', () => {
  it('gives a reason with what became of each announcement', async () => {
    const page = await browsing.open('/claims/promises/');
    const results = await page.locator('.entry-result').allInnerTexts();
    expect(results).toHaveLength(18);
    for (const result of results) expect(result).toMatch(/^(Held|Replaced|Open).{30,}/s);
  });

  it('knows on the first day only what was announced', async () => {
    const page = await browsing.open('/claims/promises/?asof=2023-06-21');
    await page.locator(':root.past').waitFor();
    const results = await page.locator('.entry-result').allInnerTexts();
    expect(results.filter((text) => /^(Held|Replaced|Lapsed)/.test(text))).toEqual([]);
  });
});

/** Pixels from the top of the screen to the lower end of the first element that a selector finds. */
async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(`${selector}:visible`).first().boundingBox();
  return box ? box.y + box.height : NaN;
}

/** Name and address of the link that a selector finds. */
function shapeOf(page: Page, selector: string): Promise<[name: string, path: string]> {
  return page
    .locator(selector)
    .evaluate((link) => [link.getAttribute('aria-label') ?? '', link instanceof HTMLAnchorElement ? link.href : '']);
}
