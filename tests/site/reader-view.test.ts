import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { builtSite, smallSite } from '../support/built-site.ts';

/** Below so many letters the reader view of Firefox takes what it would else leave out, for fear of having lost the text. */
const doubtedBelow = 500;

describe.each([builtSite, smallSite])('the reader view of Firefox, on the site of $content', ({ folder }) => {
  const files = globSync('articles/*/index.html', { cwd: folder }).sort();

  it('has articles to show', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('keeps every word of %s in order, and names who wrote it, and when', (file) => {
    const { document } = parseHTML(readFileSync(join(folder, file), 'utf8'));
    const blocks = Array.from(document.querySelectorAll('[data-article-text]'), ({ textContent }) => tidy(textContent));
    const [published] = Array.from(document.querySelectorAll('.provenance > time'), (day) =>
      day.getAttribute('datetime'),
    ).slice(-1);
    const view = new Readability(document).parse();
    const shown = tidy(view?.textContent ?? '');
    const places = blocks.map((block) => shown.indexOf(block));
    expect(blocks.filter((_block, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    if (blocks.join('').length >= doubtedBelow)
      expect(shown.replaceAll(' ', '')).toBe(blocks.join('').replaceAll(' ', ''));
    expect(view?.byline).toBeTruthy();
    expect(view?.publishedTime).toBe(published);
  });
});

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
