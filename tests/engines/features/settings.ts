import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';
import { articlePath, editionPath } from '../paths.ts';

/** How light the page is, from 0 (black) to 255. */
async function lightness(page: Page): Promise<number> {
  const colour = await page.ask(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) return [];
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  });
  const [red = NaN, green = NaN, blue = NaN] = colour;
  return Math.round((red + green + blue) / 3);
}

export const settingFeatures: readonly Feature[] = [
  {
    name: 'theme: is switched by the button and remembered',
    async run({ open, url }) {
      const page = await open(articlePath);
      expect(await lightness(page)).toBeGreaterThan(200);
      await page.click('button[data-theme-switch]');
      await expect.poll(() => lightness(page)).toBeLessThan(60);
      await page.goto(url('/'));
      expect(await lightness(page)).toBeLessThan(60);
    },
  },
  {
    name: 'theme: is that of the system until someone chooses',
    async run({ open }) {
      const page = await open(articlePath, { colorScheme: 'dark' });
      expect(await lightness(page)).toBeLessThan(60);
      await page.click('button[data-theme-switch]');
      await expect.poll(() => lightness(page)).toBeGreaterThan(200);
    },
  },
  {
    name: 'print: the edition asks where the notes stand and on which paper, and prints',
    async run({ open }) {
      const page = await open(articlePath);
      await page.click(`a[href$="${editionPath}"]`);
      await expect.poll(() => page.address()).toBe(editionPath);
      // The browser's own dialog would wait for a person.
      await page.ask(() => void (window.print = () => void (document.title = 'printed')));
      await page.click('label:has(input[value=after])');
      await page.click('label:has(input[value=a4])');
      await expect.poll(() => page.address()).toContain('?print=after&paper=a4');
      await page.click('[data-print]');
      await expect.poll(() => page.ask(() => document.title)).toBe('printed');
    },
  },
  {
    name: 'print: the edition holds every note',
    async run({ open }) {
      const numbered = await (
        await open(articlePath)
      ).ask(() => [...document.querySelectorAll('.note')].map(({ id }) => id).sort());
      const printed = await (
        await open(editionPath)
      ).ask(() =>
        [...document.querySelectorAll('.note-list .note-statement')].map((it) => it.closest('.note')?.id).sort(),
      );
      expect(printed).toEqual(numbered);
    },
  },
];
