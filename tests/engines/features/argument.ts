import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';
import { argumentPath, articlePath } from '../paths.ts';

const box = 'details.branch [data-argument-map] a.box';

const focusedId = (page: Page): Promise<string> => page.ask(() => document.activeElement?.id ?? '');

export const argumentFeatures: readonly Feature[] = [
  {
    name: 'argument: a branch opens to its map, and all at once',
    async run({ open }) {
      const page = await open(argumentPath);
      expect(await page.sees(box)).toBe(false);
      await page.click('details.branch > summary');
      await expect.poll(() => page.sees(box)).toBe(true);
      const closed = (): Promise<number> =>
        page.ask(() => document.querySelectorAll('details.branch:not([open])').length);
      await page.click('[data-open-branches]');
      await expect.poll(closed).toBe(0);
    },
  },
  {
    name: 'argument: a link leads to the box of its claim, and arrow keys to the next',
    async run({ open }) {
      const id = await (
        await open(argumentPath)
      ).ask(() => {
        const boxes = document.querySelector('details.branch [data-argument-map]')?.querySelectorAll('a.box[id]') ?? [];
        return [...boxes].at(-1)?.id.replace(/^box-/, '') ?? '';
      });
      const page = await open(`${argumentPath}#claim-${id}`);
      await expect.poll(() => focusedId(page)).toBe(`box-${id}`);
      const reached: string[] = [];
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        await page.press(key);
        reached.push(await focusedId(page));
      }
      expect(reached.filter((it) => !it.startsWith('box-'))).toEqual([]);
      expect(new Set([...reached, `box-${id}`]).size).toBeGreaterThan(1);
      expect(await page.sees('.edge.lit'), 'lines of the box stand out').toBe(true);
      const last = await focusedId(page);
      await page.press('Enter');
      await expect.poll(() => page.address()).toBe(`${articlePath}#${last.replace(/^box-/, '')}`);
    },
  },
];
