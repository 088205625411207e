import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';
import { articlePath } from '../paths.ts';

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
    name: 'print: the dialog asks where the notes stand and on which paper, and prints',
    async run({ open }) {
      const page = await open(articlePath);
      // The browser's own dialog would wait for a person.
      await page.ask(() => void (window.print = () => void (document.title = 'printed')));
      await page.click('[data-print-open]');
      await page.click('dialog#print label:has(input[value=after])');
      await page.click('dialog#print label:has(input[value=a4])');
      await expect.poll(() => page.address()).toContain('?print=after&paper=a4');
      await page.press('Escape');
      await expect.poll(() => page.sees('dialog#print')).toBe(false);
      expect(await page.ask(() => document.title)).not.toBe('printed');
      await page.click('[data-print-open]');
      await page.click('dialog#print button[value=print]');
      await expect.poll(() => page.ask(() => document.title)).toBe('printed');
    },
  },
  {
    name: 'print: every note is on paper, and goes back to its place',
    async run({ open }) {
      const page = await open(`${articlePath}?print=after`);
      const order = (): Promise<readonly string[]> =>
        page.ask(() => [...document.querySelectorAll('.prose, details.note')].map(({ id }) => id));
      const before = await order();
      await page.ask(() => void dispatchEvent(new Event('beforeprint')));
      const [notes, afterText] = await page.ask(() => {
        const last = [...document.querySelectorAll('[data-article-text]')].at(-1);
        const all = [...document.querySelectorAll('details.note')];
        const follows = (it: Node): boolean =>
          last !== undefined && (last.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        return [all.length, all.filter(follows).length];
      });
      expect(afterText).toBe(notes);
      await page.ask(() => void dispatchEvent(new Event('afterprint')));
      expect(await order()).toEqual(before);
    },
  },
];
