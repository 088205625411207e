import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import { articlePath } from '../paths.ts';

const view = (value: string): string => `label:has(#view-${value})`;
const quiet = '.note.quiet > summary';

export const viewFeatures: readonly Feature[] = [
  {
    name: 'views: everything, and back by the address',
    async run({ open }) {
      const page = await open(articlePath);
      expect(await page.sees(quiet)).toBe(false);
      await page.click(view('everything'));
      await expect.poll(() => page.sees(quiet)).toBe(true);
      expect(await page.address()).toContain('view=everything');
      await page.reload();
      expect(await page.sees(quiet)).toBe(true);
      await page.click(view('outcomes'));
      await expect.poll(() => page.sees(quiet)).toBe(false);
    },
  },
  {
    name: 'views: the text alone',
    async run({ open }) {
      const page = await open(articlePath);
      const text = (): Promise<number> => page.ask(() => document.querySelectorAll('[data-article-text]').length);
      const paragraphs = await text();
      await page.click(view('text'));
      await expect.poll(() => page.sees('.note')).toBe(false);
      expect(await page.sees('[data-article-text] a.note-ref'), 'numbers of notes').toBe(false);
      expect(await text()).toBe(paragraphs);
    },
  },
  {
    name: 'finding: the passages of one actor, chosen by keyboard',
    async run({ open }) {
      const page = await open(articlePath);
      await page.click('.find > summary');
      await page.choose('select[name=actor]', 2);
      const actor = await page.ask(() => document.querySelector<HTMLSelectElement>('select[name=actor]')?.value ?? '');
      expect(actor).not.toBe('');
      await expect.poll(() => page.address()).toContain(`actor=${actor}`);
      const others = await page.ask((chosen) => {
        const found = [...document.querySelectorAll<HTMLElement>('.passage.found')];
        const notes = found.map(({ dataset }) => document.getElementById(`note-${dataset['passage'] ?? ''}`));
        return notes.filter((note) => !note?.dataset['actors']?.split(' ').includes(chosen)).map((note) => note?.id);
      }, actor);
      expect(others).toEqual([]);
      expect(await page.sees('.passage.found')).toBe(true);
    },
  },
];
