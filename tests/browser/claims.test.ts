import { describe, expect, it } from 'vitest';
import { addressOf, reload, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const rows = '[data-claims] tbody tr';

describe('the ledger of claims', () => {
  it('is whole with scripts off, and says what it then cannot do', async () => {
    const page = await browsing.open('/claims/', { javaScriptEnabled: false });
    expect(await page.locator(rows).count()).toBe(70);
    expect(await page.locator('[data-claim-filters]').isVisible()).toBe(false);
    expect(await page.getByText('To filter and sort it').isVisible()).toBe(true);
  });

  it('combines filters, keeps them in the address, and finds them again on arrival', async () => {
    const page = await browsing.open('/claims/');
    await page.getByLabel('Type', { exact: true }).selectOption('forecast');
    await page.getByLabel('Voice', { exact: true }).selectOption('unnamed');
    await expect.poll(() => page.locator('[data-claims-shown]').textContent()).toMatch(/^3 of 70 claims/);
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

  it('sorts by a column, by keyboard too', async () => {
    const page = await browsing.open('/claims/');
    await page.getByRole('button', { name: 'Type' }).press('Enter');
    await expect.poll(() => page.locator('th[aria-sort="ascending"]').textContent()).toContain('Type');
    const types = await page.locator(`${rows} td:nth-child(3)`).allTextContents();
    const runs = types.map((text) => text.trim()).filter((type, index, all) => type !== all[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    await page.getByRole('button', { name: 'No.' }).press('Enter');
    await expect.poll(() => page.locator(`${rows} th`).first().textContent()).toContain('1');
  });

  it('sorts both ways, and from the form as well, where a phone shows no heads', async () => {
    const page = await browsing.open('/claims/', { viewport: { width: 375, height: 800 } });
    const first = () => page.locator(`${rows} [data-cell="band"]`).first().textContent();
    await page.getByLabel('Order', { exact: true }).selectOption('-verdict');
    expect((await addressOf(page)).search).toBe('?sort=-verdict');
    await page.getByLabel('Order', { exact: true }).selectOption('band');
    await expect.poll(first).toBe('roughly even chance');
  });

  it('turns verdicts, filters and counts back to a day, and keeps both in the address', async () => {
    const page = await browsing.open('/claims/?asof=2023-07-20&verdict=borne-out');
    const shown = () => page.locator('[data-claims-shown]').textContent();
    await expect.poll(shown).toBe('2 of 70 claims');
    const count = page.locator('[data-claims-count="type=forecast&verdict=borne-out"]');
    expect(await count.textContent()).toBe('1');
    await page.getByLabel('Type', { exact: true }).selectOption('forecast');
    await expect.poll(shown).toBe('1 of 70 claims');
    expect((await addressOf(page)).search).toBe('?asof=2023-07-20&type=forecast&verdict=borne-out');
    expect(await page.locator(`${rows} [data-cell="verdict"]`).innerText()).toContain('19 July 2023');
    await page.getByRole('button', { name: 'Newest' }).click();
    await expect.poll(shown).toBe('11 of 70 claims');
    expect((await addressOf(page)).search).toBe('?type=forecast&verdict=borne-out');
    expect(await count.textContent()).toBe('11');
  });

  it('tells no verdict of a later day, on any of its pages', async () => {
    for (const path of ['/claims/', '/claims/unnamed/', '/claims/promises/', '/forecasts/']) {
      const page = await browsing.open(`${path}?asof=2023-06-21`);
      await page.locator(':root.past').waitFor();
      const results = await page.locator('.result:visible').allInnerTexts();
      const early = /^(not checkable|borne out|open|no verdict)/;
      expect(
        results.filter((text) => !early.test(text)),
        path,
      ).toEqual([]);
      expect(results.filter((text) => text.startsWith('borne out')).length, path).toBeLessThanOrEqual(1);
    }
  });

  it('leads from each count to its claims', async () => {
    const page = await browsing.open('/claims/');
    await page.locator('[data-claims-count="type=forecast&voice=unnamed"]').click();
    await page.waitForURL(/voice=unnamed/);
    await page.locator('[data-claim-filters]:not([hidden])').waitFor();
    await expect.poll(() => page.locator(rows).count()).toBe(3);
  });

  it('explains its terms in the codebook', async () => {
    const page = await browsing.open('/claims/');
    await page.locator(`${rows} summary`).first().press('Enter');
    await page.locator(`${rows} .opened-links a`, { hasText: 'description' }).first().click();
    await page.waitForURL(/#type-description$/);
    expect(await page.locator(':target').textContent()).toContain('Says how things are or were');
  });

  it('opens a claim to its quotation', async () => {
    const page = await browsing.open('/claims/');
    await page.locator(`${rows} summary`).first().press('Enter');
    await page.locator(`${rows} mark`).first().waitFor();
  });
});

describe('the page of forecasts', () => {
  it('turns its table and its scores back to a day, and forward again', async () => {
    const page = await browsing.open('/forecasts/?asof=2023-07-20');
    const [, , likely] = await page.locator('.score-table').first().locator('tr').all();
    const cells = () => likely?.locator('[data-score]').allInnerTexts();
    const newest = ['7', '6', '3', '1', '2'];
    await expect.poll(async () => (await cells())?.slice(0, 5)).toEqual(['7', '2', '1', '1', '0']);
    const sentence = page.getByText('forecasts 3 are settled: 1 borne out, 2 partly, 0 not');
    await sentence.waitFor();
    const happened = page.locator('.forecast-table td:last-child').first();
    expect(await happened.innerText()).toContain('partly borne out');
    await page.getByRole('button', { name: 'Newest' }).click();
    await expect.poll(async () => (await cells())?.slice(0, 5)).toEqual(newest);
    expect(await happened.innerText()).toContain('15 November 2023');
  });

  it('leads from a line to all that is told of its forecast', async () => {
    const page = await browsing.open('/forecasts/');
    await page.locator('.forecast-table .statement a').nth(3).click();
    expect(await page.locator(':target h3').innerText()).toContain('foreign minister');
  });
});
