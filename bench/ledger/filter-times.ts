import type { Browser } from 'playwright-core';

/** Filters set one after another, each with the others still standing. */
const steps = [
  { name: 'first filter, with what it has to fetch', field: 'type', value: 'forecast' },
  { name: 'second filter', field: 'verdict', value: 'not-borne-out' },
  { name: 'third filter', field: 'band', value: 'very-likely' },
  { name: 'a filter of 2,000 claims', field: 'reset', value: 'unnamed' },
] as const;

/**
 * Opens a ledger afresh and sets its filters: for each, milliseconds from the change to the second frame after the rows
 * were there, so that layout and paint are in it.
 */
export async function filterTimes(browser: Browser, url: string): Promise<readonly (readonly [string, number])[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('[data-ledger-filters]:not([hidden])').waitFor();
  const times: (readonly [string, number])[] = [];
  for (const { name, field, value } of steps) {
    const time = await page.evaluate(
      async ({ field: asked, value: wanted }) => {
        const form = document.querySelector<HTMLFormElement>('[data-ledger-filters]');
        const status = document.querySelector('[data-ledger-shown]');
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        if (asked === 'reset') for (const each of form?.querySelectorAll('select') ?? []) each.value = '';
        const select = form?.querySelector<HTMLSelectElement>(`[name="${asked === 'reset' ? 'voice' : asked}"]`);
        if (!form || !status || !select) throw new Error('no filter');
        const before = status.textContent;
        select.value = wanted;
        await frame();
        const started = performance.now();
        select.dispatchEvent(new Event('change', { bubbles: true }));
        while (status.textContent === before) await frame();
        await frame();
        await frame();
        return performance.now() - started;
      },
      { field, value },
    );
    times.push([name, time]);
  }
  await context.close();
  return times;
}
