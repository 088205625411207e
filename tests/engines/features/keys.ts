import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';
import { articlePath } from '../paths.ts';
import { headOf, markedIds } from './reading.ts';

/** Ids of the passages that the keys go through where outcomes are shown. */
function stops(page: Page): Promise<readonly string[]> {
  return page.ask(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLElement>('.text .passage.with-outcome')].map(
        ({ dataset }) => dataset['passage'] ?? '',
      ),
    ),
  ]);
}

export const keyFeatures: readonly Feature[] = [
  {
    name: 'keys: j and k go from passage to passage',
    async run({ open }) {
      const page = await open(articlePath);
      const [first = '', second = ''] = await stops(page);
      await page.press('j');
      await expect.poll(() => markedIds(page)).toEqual(expect.arrayContaining([first, `note-${first}`]));
      await page.press('j');
      await expect.poll(() => markedIds(page)).toContain(second);
      expect(await markedIds(page)).not.toContain(first);
      expect(await page.address()).toBe(`${articlePath}#${second}`);
      expect(await page.sees(headOf(second)), 'its note is there').toBe(true);
      await page.press('k');
      await expect.poll(() => markedIds(page)).toContain(first);
    },
  },
  {
    name: 'keys: n goes to the note and back',
    async run({ open }) {
      const page = await open(articlePath);
      const focused = (): Promise<string> => page.ask(() => document.activeElement?.closest('[id]')?.id ?? '');
      const [first = ''] = await stops(page);
      await page.press('j');
      await page.press('n');
      await expect.poll(focused).toBe(`note-${first}`);
      await page.press('n');
      await expect.poll(focused).toBe(first);
    },
  },
  {
    name: 'keys: ? lists them, Escape closes, and they can be turned off for good',
    async run({ open }) {
      const page = await open(articlePath);
      await page.press('?');
      await expect.poll(() => page.sees('dialog#help kbd')).toBe(true);
      await page.click('input[data-shortcuts-switch]');
      await page.press('Escape');
      await expect.poll(() => page.sees('dialog#help')).toBe(false);
      await page.reload();
      await page.press('j');
      expect(await markedIds(page)).toEqual([]);
    },
  },
];
