import { expect } from 'vitest';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';
import { articlePath } from '../paths.ts';

/** Selectors of a passage's words, its note, and what the note says once it is open. */
export const wordsOf = (id: string): string => `[data-article-text] [data-passage="${id}"]`;
export const noteOf = (id: string): string => `#note-${id}`;
export const headOf = (id: string): string => `${noteOf(id)} > summary`;
export const bodyOf = (id: string): string => `${noteOf(id)} .note-body`;

/** Ids of the claims of which something came, in reading order: their notes stand beside the text. */
export function passageIds(page: Page): Promise<readonly string[]> {
  return page.ask(() => {
    const pieces = document.querySelectorAll<HTMLElement>('[data-article-text] .claim.with-outcome');
    return [...new Set([...pieces].map((piece) => piece.dataset['passage'] ?? ''))];
  });
}

/** Ids of the passages, notes and paragraphs that are marked as where the reader is. */
export function markedIds(page: Page): Promise<readonly string[]> {
  return page.ask(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('[data-passage], [id^="note-"], [data-article-text]')];
    const marked = parts.filter((part) => part.matches('.current'));
    return [...new Set(marked.map((part) => part.dataset['passage'] ?? part.id))];
  });
}

export const readingFeatures: readonly Feature[] = [
  {
    name: 'reading: everything underlines the words of every claim and visit',
    async run({ open }) {
      const page = await open(`${articlePath}?view=everything`);
      const plain = await page.ask(() => {
        const pieces = [...document.querySelectorAll('[data-article-text] [data-passage]:not(.actor)')];
        const hasLine = (piece: Element): boolean => {
          const { textDecorationLine, borderBlockEndStyle, backgroundImage } = getComputedStyle(piece);
          return (
            textDecorationLine.includes('underline') || borderBlockEndStyle !== 'none' || backgroundImage !== 'none'
          );
        };
        return pieces.length === 0
          ? ['no passage at all']
          : pieces.filter((it) => !hasLine(it)).map((it) => it.textContent);
      });
      expect(plain).toEqual([]);
    },
  },
  {
    name: 'reading: the fonts of the site are loaded and used',
    async run({ open }) {
      const page = await open(articlePath);
      const [family, loaded] = await page.ask(async () => {
        await document.fonts.ready;
        const text = document.querySelector('[data-article-text]') ?? document.body;
        const [first = ''] = getComputedStyle(text).fontFamily.split(',');
        return [
          first,
          [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
        ] as const;
      });
      const bare = (name: string): string => name.replaceAll(/["']/g, '').trim();
      expect(loaded.map(bare)).toContain(bare(family));
    },
  },
  {
    name: 'reading: find in page finds words across the number of a note',
    async run({ open, skip }) {
      const page = await open(articlePath);
      const words = await page.ask(wordsAcrossNumber);
      if (!(await page.ask(finds, words.split(' ')[0] ?? ''))) skip('this build has no find in page');
      expect(await page.ask(finds, words)).toBe(true);
      expect(await page.ask(() => getSelection()?.toString())).toBe(words);
    },
  },
];

/** Words on both sides of the first number that stands inside a line of text. Runs in the page. */
function wordsAcrossNumber(): string {
  for (const number of document.querySelectorAll('[data-article-text] a.note-ref.result')) {
    const before = /\S+ \S+$/.exec(number.previousSibling?.textContent ?? '')?.[0];
    const after = /^,? \S+ \S+/.exec(number.nextSibling?.textContent ?? '')?.[0];
    if (before !== undefined && after !== undefined) return before + after;
  }
  throw new Error('No number stands between words');
}

/** Looks for words as the find command of a browser does, from the top. Runs in the page. */
function finds(words: string): boolean {
  getSelection()?.removeAllRanges();
  return (window as Window & { find?: (words: string) => boolean }).find?.(words) ?? false;
}
