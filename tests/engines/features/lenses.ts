import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';
import { articlePath } from '../paths.ts';

const lens = (value: string): string => `label:has(input[name=lens][value=${value}])`;

/** The kinds of note that a reader sees. */
function kinds(page: Page): Promise<readonly string[]> {
  return page.ask(() => {
    const notes = [...document.querySelectorAll<HTMLElement>('details.note')].filter((note) => note.checkVisibility());
    return [...new Set(notes.map((note) => note.dataset['look'] ?? ''))];
  });
}

export const lensFeatures: readonly Feature[] = [
  {
    name: 'views: show one kind, and come back by the address',
    async run({ open }) {
      const page = await open(articlePath);
      const all = await kinds(page);
      expect(all.length).toBeGreaterThan(1);
      await page.click(lens('forecasts'));
      await expect.poll(() => kinds(page)).toEqual(['forecast']);
      expect(await page.address()).toContain('lens=forecasts');
      await page.reload();
      expect(await kinds(page)).toEqual(['forecast']);
      await page.click(lens('all'));
      await expect.poll(() => kinds(page)).toEqual(all);
    },
  },
  {
    name: 'views: the text alone',
    async run({ open }) {
      const page = await open(articlePath);
      const text = (): Promise<number> => page.ask(() => document.querySelectorAll('[data-article-text]').length);
      const paragraphs = await text();
      await page.click(lens('none'));
      await expect.poll(() => kinds(page)).toEqual([]);
      expect(await page.sees('[data-article-text] a.note-ref[data-number]'), 'numbers of notes').toBe(false);
      expect(await text()).toBe(paragraphs);
    },
  },
  {
    name: 'views: one actor, chosen by keyboard',
    async run({ open }) {
      const page = await open(articlePath);
      await page.choose('select[name=actor]', 2);
      const actor = await page.ask(() => document.querySelector<HTMLSelectElement>('select[name=actor]')?.value ?? '');
      expect(actor).not.toBe('');
      await expect.poll(() => page.address()).toContain(`actor=${actor}`);
      const others = await page.ask((chosen) => {
        const notes = [...document.querySelectorAll<HTMLElement>('details.note')].filter((note) =>
          note.checkVisibility(),
        );
        return notes.filter(({ dataset }) => !dataset['actors']?.split(' ').includes(chosen)).map(({ id }) => id);
      }, actor);
      expect(others).toEqual([]);
    },
  },
];
