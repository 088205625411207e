import { describe, expect, it } from 'vitest';
import { pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();

describe.each([375, 1440])('without scripts, at %i px', (width) => {
  const options = { javaScriptEnabled: false, viewport: { width, height: 900 } };

  it('every note is reached from its passage and opens', async () => {
    const page = await browsing.open(pagePaths.reading, options);
    const ids = await page.$$eval('details.note', (notes) => notes.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      await page.goto(`${browsing.url(pagePaths.reading)}#${id}`);
      const note = page.locator(`[id="${id}"]`);
      await expect
        .poll(() => note.locator('summary').isVisible(), { message: `${id} after following its link` })
        .toBe(true);
      const body = note.locator('.note-body');
      if (!(await body.isVisible())) await note.locator('summary').click();
      expect(await body.isVisible(), `${id} after a click`).toBe(true);
    }
  });

  it('shows no control that needs scripts', async () => {
    const page = await browsing.open(pagePaths.reading, options);
    for (const control of ['[data-theme-switch]', '[data-open-all]', '[data-copy-link]', 'dialog']) {
      expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
    }
  });

  it('lenses still choose what is shown', async () => {
    const page = await browsing.open(pagePaths.reading, options);
    const passage = page.locator('.passage:not(.actor)').first();
    const isMarked = (): Promise<string> =>
      passage.evaluate((it) => getComputedStyle(it).textDecoration + getComputedStyle(it).backgroundColor);
    const before = await isMarked();
    await page.locator('.lenses label:has(input[value=none])').click();
    expect(await isMarked()).not.toBe(before);
  });
});
