import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';
import { articlePath } from '../paths.ts';
import { headOf, markedIds, noteOf, passageIds } from './reading.ts';

/** Selects words of one line with the pointer; a paragraph is counted from 0. */
async function selectWords(page: Page, paragraph: number): Promise<string> {
  const id = await page.ask((nth) => document.querySelectorAll('[data-article-text]')[nth]?.id ?? '', paragraph);
  await page.find(`#${id}`);
  const [from, to] = await page.ask((it) => {
    const lines = document.querySelector(`#${it} > *`)?.getBoundingClientRect();
    const line = { y: Math.round((lines?.top ?? 0) + 14), left: Math.round(lines?.left ?? 0) };
    return [
      { x: line.left + 90, y: line.y },
      { x: line.left + 290, y: line.y },
    ] as const;
  }, id);
  await page.drag(from, to);
  return page.ask(() => String(getSelection()));
}

export const copyFeatures: readonly Feature[] = [
  {
    name: 'copy: the key copies a link that leads to the passage',
    async run({ open }) {
      const page = await open(articlePath);
      const second = await page.ask(() => {
        const shown = [...document.querySelectorAll<HTMLElement>('.text .passage.with-outcome')];
        return [...new Set(shown.map(({ dataset }) => dataset['passage'] ?? ''))][1] ?? '';
      });
      const link = await page.copied(async () => {
        for (const key of ['j', 'j', 'c']) await page.press(key);
      });
      expect(new URL(link).hash).toMatch(new RegExp(`^#${second}:~:text=`));
      const { pathname, hash } = new URL(link);
      const arrived = await open(pathname + hash);
      await expect.poll(() => markedIds(arrived)).toContain(second);
    },
  },
  {
    name: 'copy: the button of a note copies its link',
    async run({ open }) {
      const page = await open(articlePath);
      const [first = ''] = await passageIds(page);
      const link = await page.copied(async () => {
        await page.click(headOf(first));
        await page.click(`${noteOf(first)} [data-copy-link]`);
      });
      expect(new URL(link).hash).toMatch(new RegExp(`^#${first}:~:text=`));
    },
  },
  {
    name: 'copy: two paragraphs are copied without notes, numbers and labels',
    async run({ open }) {
      const page = await open(articlePath);
      const copied = await page.copied(async () => {
        await page.ask(() => {
          const [first, second] = document.querySelectorAll('[data-article-text]');
          if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
        });
        await page.press('Control', 'c');
      });
      const text = await page.ask(() => {
        const [first, second] = [...document.querySelectorAll('[data-article-text]')].map(
          (it) => it.cloneNode(true) as Element,
        );
        for (const number of [first, second].flatMap((it) => [...(it?.querySelectorAll('a.note-ref') ?? [])]))
          number.remove();
        return `${first?.textContent ?? ''}${second?.textContent ?? ''}`;
      });
      const letters = (words: string): string => words.replaceAll(/\s+/g, '');
      expect(letters(copied)).toBe(letters(text));
    },
  },
  {
    name: 'share: words that are selected with the pointer get a link of their own',
    async run({ open }) {
      const page = await open(articlePath);
      let words = '';
      const link = await page.copied(async () => {
        words = await selectWords(page, 1);
        await page.click('[data-share-words]');
      });
      expect(words.length).toBeGreaterThan(5);
      const directive = decodeURIComponent(link.split(':~:text=')[1] ?? '');
      const inside = words.replaceAll(/^\S*\s|\s\S*$/g, '').trim();
      expect(directive.replaceAll(/\s+/g, ' ')).toContain(inside.replaceAll(/\s+/g, ' '));
      expect(new URL(link).hash).toMatch(/^#p-/);
      const { pathname, hash } = new URL(link);
      const arrived = await open(pathname + hash);
      const paragraph = hash.slice(1).split(':~:')[0] ?? '';
      await expect
        .poll(() =>
          arrived.ask((id) => {
            const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
            return top >= 0 && top < innerHeight;
          }, paragraph),
        )
        .toBe(true);
    },
  },
];
