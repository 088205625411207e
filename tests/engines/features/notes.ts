import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import { articlePath } from '../paths.ts';
import { bodyOf, markedIds, noteOf, passageIds, wordsOf } from './reading.ts';

/** How many notes are there, and how many show what they have to say. */
function countOpen(): readonly [all: number, open: number] {
  const bodies = [...document.querySelectorAll('.note-body')];
  return [bodies.length, bodies.filter((body) => body.checkVisibility()).length];
}

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
      await page.click(`${noteOf(first)} summary`);
      await expect.poll(() => page.sees(bodyOf(first))).toBe(true);
      await page.click(`${noteOf(first)} summary`);
      await expect.poll(() => page.sees(bodyOf(first))).toBe(false);
    },
  },
  {
    name: 'notes: all open and fold at once',
    async run({ open }) {
      const page = await open(articlePath);
      const [all, before] = await page.ask(countOpen);
      expect(before).toBeLessThan(all);
      await page.click('[data-open-all]');
      await expect.poll(() => page.ask(countOpen)).toEqual([all, all]);
      await page.click('[data-open-all]');
      await expect.poll(() => page.ask(countOpen)).toEqual([all, before]);
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
      // The tenth part of them, all over the text.
      for (const id of ids.filter((_, index) => index % 10 === 0)) {
        await page.tap(wordsOf(id));
        const inSight = (): Promise<boolean> =>
          page.ask((it) => {
            const box = document.querySelector(it)?.getBoundingClientRect();
            return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight - 20;
          }, bodyOf(id));
        await expect
          .poll(inSight, { timeout: 500 })
          .toBe(true)
          .catch(() => unseen.push(id));
      }
      expect(unseen).toEqual([]);
    },
  },
];
