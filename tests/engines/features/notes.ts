import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import { articlePath } from '../paths.ts';
import { bodyOf, headOf, markedIds, noteOf, passageIds, wordsOf } from './reading.ts';

export const noteFeatures: readonly Feature[] = [
  {
    name: 'notes: pressing words opens their note and marks both',
    async run({ open }) {
      const page = await open(articlePath);
      const [first = ''] = await passageIds(page);
      expect(await page.sees(bodyOf(first))).toBe(false);
      await page.click(wordsOf(first));
      await expect.poll(() => page.sees(bodyOf(first))).toBe(true);
      expect(await markedIds(page)).toEqual(expect.arrayContaining([first, `note-${first}`]));
      await page.press('Escape');
      expect(await markedIds(page)).toEqual([]);
    },
  },
  {
    name: 'notes: open and close by their head',
    async run({ open }) {
      const page = await open(articlePath);
      const [first = ''] = await passageIds(page);
      await page.click(headOf(first));
      await expect.poll(() => page.sees(bodyOf(first))).toBe(true);
      await page.click(headOf(first));
      await expect.poll(() => page.sees(bodyOf(first))).toBe(false);
    },
  },
  {
    name: 'notes: a paragraph’s other notes open from their number',
    async run({ open }) {
      const page = await open(articlePath);
      const quiet = '.rest-list .note.quiet > summary';
      expect(await page.sees(quiet)).toBe(false);
      await page.click('.rest > summary');
      await expect.poll(() => page.sees(quiet)).toBe(true);
    },
  },
  {
    name: 'notes: pointing at words lights up their note',
    async run({ open }) {
      const page = await open(articlePath);
      const [first = '', second = ''] = await passageIds(page);
      const ground = (id: string): Promise<string> =>
        page.ask((it) => getComputedStyle(document.querySelector(it) ?? document.body).backgroundColor, noteOf(id));
      const [plain, other] = [await ground(first), await ground(second)];
      await page.hover(wordsOf(first));
      await expect.poll(() => ground(first)).not.toBe(plain);
      expect(await ground(second)).toBe(other);
    },
  },
  {
    name: 'notes: a tap on words brings their note into sight, on a phone',
    async run({ open }) {
      const page = await open(articlePath, { width: 375, height: 812 });
      const ids = await passageIds(page);
      const unseen: string[] = [];
      // Every fourth of them, all over the text.
      for (const id of ids.filter((_, index) => index % 4 === 0)) {
        await page.tap(wordsOf(id));
        const inSight = (): Promise<boolean> =>
          page.ask((it) => {
            const box = document.querySelector(it)?.getBoundingClientRect();
            return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight - 20;
          }, headOf(id));
        await expect
          .poll(inSight, { timeout: 500 })
          .toBe(true)
          .catch(() => unseen.push(id));
      }
      expect(unseen).toEqual([]);
    },
  },
];
