import { expect } from 'vitest';
import { claimsPath } from '../../../src/model/site-paths.ts';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';

const filter = (name: string): string => `[data-claim-filters] select[name=${name}]`;
const find = '.drawer:has([data-claim-filters]) > summary';
const row = '[data-claims] li[id]';

/** What the rows say of one thing. */
function cells(name: string): readonly string[] {
  const all = [...document.querySelectorAll<HTMLElement>(`[data-claims] [data-cell="${name}"]`)];
  return all.map((cell) => cell.textContent.trim());
}
const countRows = (page: Page): Promise<number> =>
  page.ask((it) => [...document.querySelectorAll(it)].filter((each) => each.checkVisibility()).length, row);

export const claimFeatures: readonly Feature[] = [
  {
    name: 'claims: a filter leaves the claims it says, and comes back by the address',
    async run({ open }) {
      const page = await open(claimsPath);
      const all = await countRows(page);
      await page.click(find);
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
      await page.click('[data-claims-reset]');
      await expect.poll(() => countRows(page)).toBe(all);
    },
  },
  {
    name: 'claims: are grouped by another of their traits, either way, by pointer and by key',
    async run({ open }) {
      const page = await open(claimsPath);
      const runsOf = async () => {
        const types = await page.ask(cells, 'type');
        return types.filter((type, index) => type !== types[index - 1]);
      };
      await page.click('#by-type');
      await expect.poll(() => page.address()).toMatch(/\?sort=type$/);
      const upwards = await runsOf();
      expect(new Set(upwards).size, 'claims of a type stand together').toBe(upwards.length);
      expect(upwards.length).toBeGreaterThan(1);
      await page.click(find);
      await page.focus('[name=reversed]');
      await page.press(' ');
      await expect.poll(() => page.address()).toMatch(/\?sort=-type$/);
      await expect.poll(runsOf).toEqual(upwards.toReversed());
    },
  },
  {
    name: 'claims: one opens to its quotation',
    async run({ open }) {
      const page = await open(claimsPath);
      expect(await page.sees(`${row} mark`)).toBe(false);
      await page.click(`${row} summary`);
      await expect.poll(() => page.sees(`${row} mark`)).toBe(true);
    },
  },
];
