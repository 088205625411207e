import { describe, expect, it } from 'vitest';
import { startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const rows = '[data-ledger] tbody tr';

describe('the ledger of claims', () => {
  it('is whole with scripts off, and says what it then cannot do', async () => {
    const page = await browsing.open('/claims/', { javaScriptEnabled: false });
    expect(await page.locator(rows).count()).toBe(70);
    expect(await page.locator('[data-ledger-filters]').isVisible()).toBe(false);
    expect(await page.getByText('To filter and sort it').isVisible()).toBe(true);
  });

  it('combines filters, keeps them in the address, and finds them again on arrival', async () => {
    const page = await browsing.open('/claims/');
    await page.getByLabel('Type').selectOption('forecast');
    await page.getByLabel('Voice').selectOption('unnamed');
    await expect.poll(() => page.locator('[data-ledger-shown]').textContent()).toContain('of 70 claims');
    const shown = await page.locator(rows).allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((text) => text.includes('forecast') && text.includes('nobody named'))).toBe(true);
    expect(new URL(page.url()).search).toBe('?type=forecast&voice=unnamed');
    await page.reload();
    await expect.poll(() => page.locator(rows).count()).toBe(shown.length);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => page.locator(rows).count()).toBe(70);
    expect(new URL(page.url()).search).toBe('');
  });

  it('says so where no claim is left', async () => {
    const page = await browsing.open('/claims/?type=demand&band=likely');
    await page.locator('[data-ledger-empty]').waitFor({ state: 'visible' });
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

  it('opens a claim to its quotation', async () => {
    const page = await browsing.open('/claims/');
    await page.locator(`${rows} summary`).first().press('Enter');
    expect(await page.locator(`${rows} mark`).first().isVisible()).toBe(true);
  });
});
