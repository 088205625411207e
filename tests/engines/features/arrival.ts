import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';
import { articlePath } from '../paths.ts';
import { headOf, markedIds, noteOf, passageIds } from './reading.ts';

/** A passage in the middle of the text, so that arriving has to scroll. */
async function middlePassage(page: Page): Promise<string> {
  const ids = await passageIds(page);
  return ids[Math.floor(ids.length / 2)] ?? '';
}

/** Whether the first line of something lies inside the window, and nothing else over it. */
function isUncovered(page: Page, selector: string): Promise<boolean> {
  return page.ask((found) => {
    const element = document.querySelector(found);
    const [line] = element?.getClientRects() ?? [];
    if (!element || !line || line.top < 0 || line.top + 20 > innerHeight) return false;
    const top = document.elementFromPoint(
      line.left + Math.min(line.width / 2, 20),
      line.top + Math.min(line.height / 2, 20),
    );
    return top !== null && (element.contains(top) || top.contains(element));
  }, selector);
}

const widths = { desk: { width: 1440, height: 900 }, phone: { width: 375, height: 812 } } as const;

const passages = Object.entries(widths).map(([where, size]): Feature => ({
  name: `arrival: at a passage, on a ${where}`,
  async run({ open }) {
    const id = await middlePassage(await open(articlePath));
    const page = await open(`${articlePath}#${id}`, size);
    await expect.poll(() => isUncovered(page, `#${id}`), { message: 'the words are in sight' }).toBe(true);
    expect(await markedIds(page), 'words and note are marked').toEqual(expect.arrayContaining([id, `note-${id}`]));
    expect(await page.sees(headOf(id)), 'the note is there').toBe(true);
  },
}));

export const arrivalFeatures: readonly Feature[] = [
  ...passages,
  {
    name: 'arrival: at a note',
    async run({ open }) {
      const id = await middlePassage(await open(articlePath));
      const page = await open(`${articlePath}#note-${id}`);
      await expect.poll(() => isUncovered(page, noteOf(id)), { message: 'the note is in sight' }).toBe(true);
      expect(await page.sees(headOf(id)), 'the note is there').toBe(true);
      expect(await markedIds(page)).toEqual(expect.arrayContaining([id, `note-${id}`]));
    },
  },
  {
    name: 'arrival: at a paragraph',
    async run({ open }) {
      const id = await (
        await open(articlePath)
      ).ask(() => {
        const paragraphs = [...document.querySelectorAll('[data-article-text]')];
        return paragraphs[Math.floor(paragraphs.length / 2)]?.id ?? '';
      });
      const page = await open(`${articlePath}#${id}`);
      await expect.poll(() => isUncovered(page, `#${id}`), { message: 'the paragraph is in sight' }).toBe(true);
      await expect.poll(() => markedIds(page), { message: 'it is marked' }).toEqual([id]);
      await page.press('j');
      expect(await markedIds(page), 'moving on lets go of it').not.toContain(id);
    },
  },
  {
    name: 'arrival: at words, by a text fragment',
    async run({ open }) {
      const first = await open(articlePath);
      const id = await middlePassage(first);
      const words = await first.ask((it) => document.getElementById(it)?.textContent.trim() ?? '', id);
      const page = await open(`${articlePath}#${id}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`);
      await expect.poll(() => isUncovered(page, `#${id}`), { message: 'the words are in sight' }).toBe(true);
      expect(await page.sees(headOf(id)), 'the note is there').toBe(true);
    },
  },
  {
    name: 'arrival: back from another page, where the reader was',
    async run({ open, url }) {
      const page = await open(articlePath);
      await page.wheel({ x: 400, y: 500 }, 1500);
      await expect.poll(() => page.ask(() => scrollY)).toBeGreaterThan(1000);
      const before = await page.ask(() => scrollY);
      await page.goto(url('/'));
      await page.back();
      await expect.poll(async () => Math.abs((await page.ask(() => scrollY)) - before)).toBeLessThan(20);
    },
  },
];
