import { expect } from 'vitest';
import { claimsPath } from '../../../src/model/site-paths.ts';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';

const filter = (name: string): string => `[data-claim-filters] select[name=${name}]`;

/** What the rows in sight say in one column. */
function cells(name: string): readonly string[] {
  const all = [...document.querySelectorAll<HTMLElement>(`[data-claims] tbody [data-cell="${name}"]`)];
  return all.filter((cell) => cell.checkVisibility()).map((cell) => cell.innerText.trim());
}
const countRows = (page: Page): Promise<number> =>
  page.ask(
    () => [...document.querySelectorAll('[data-claims] tbody tr')].filter((row) => row.checkVisibility()).length,
  );

export const claimFeatures: readonly Feature[] = [
  {
    name: 'claims: a filter leaves the claims it says, and comes back by the address',
    async run({ open }) {
      const page = await open(claimsPath);
      const all = await countRows(page);
      await page.choose(filter('type'), 1);
      await expect.poll(() => page.address()).toMatch(/\?type=/);
      const label = await page.ask((it) => {
        const select = document.querySelector<HTMLSelectElement>(it);
        return select?.selectedOptions[0]?.text ?? '';
      }, filter('type'));
      const count = Number(/\((\d+)\)$/.exec(label)?.[1]);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all);
      await expect.poll(() => countRows(page)).toBe(count);
      await page.reload();
      await expect.poll(() => countRows(page)).toBe(count);
      await page.click('[data-claim-filters] button[type=reset]');
      await expect.poll(() => countRows(page)).toBe(all);
    },
  },
  {
    name: 'claims: are sorted by the head of a column, both ways, by pointer and by key',
    async run({ open }) {
      const page = await open(claimsPath);
      const head = '[data-claims] th[data-sort=type]';
      const sorted = (): Promise<string | null> =>
        page.ask((it) => document.querySelector(it)?.getAttribute('aria-sort') ?? null, head);
      await page.click(`${head} button`);
      await expect.poll(sorted).toBe('ascending');
      const upwards = await page.ask(cells, 'type');
      const runs = upwards.filter((type, index) => type !== upwards[index - 1]);
      expect(new Set(runs).size, 'claims of a type stand together').toBe(runs.length);
      expect(runs.length).toBeGreaterThan(1);
      await page.focus(`${head} button`);
      await page.press('Enter');
      await expect.poll(sorted).toBe('descending');
      expect((await page.ask(cells, 'type'))[0]).toBe(runs.at(-1));
    },
  },
  {
    name: 'claims: one opens to its quotation',
    async run({ open }) {
      const page = await open(claimsPath);
      expect(await page.sees('[data-claims] tbody mark')).toBe(false);
      await page.click('[data-claims] tbody summary');
      await expect.poll(() => page.sees('[data-claims] tbody mark')).toBe(true);
    },
  },
];
