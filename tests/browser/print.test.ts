import { describe, expect, it } from 'vitest';
import { pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();

describe('on paper', () => {
  it('the text is black, the notes are all there and the controls are not', async () => {
    const page = await browsing.open(pagePaths.reading, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const color = await page
      .locator('[data-article-text]')
      .first()
      .evaluate((it) => getComputedStyle(it).color);
    expect(color).toBe('rgb(0, 0, 0)');
    const hidden = await page.$$eval('details.note', (notes) =>
      notes.filter((it) => !it.querySelector('.note-statement')?.checkVisibility()).map(({ id }) => id),
    );
    expect(hidden).toEqual([]);
    expect(await page.locator('button, select, input').filter({ visible: true }).count()).toBe(0);
  });

  it('the page prints', async () => {
    const page = await browsing.open(pagePaths.reading);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
