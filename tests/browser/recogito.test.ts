import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as recogito from '@recogito/text-annotator';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { annotationsPath, articlePath } from '../../src/model/site-paths.ts';
import { builtSite, smallSite } from '../support/built-site.ts';
import { root } from '../support/folders.ts';
import { startBrowsing } from './browsing.ts';

/** As published it asks bundlers, of which there is none here, whether this is production. */
const library = `globalThis.process = { env: { NODE_ENV: 'production' } };
${readFileSync(join(root, 'node_modules/@recogito/text-annotator/dist/text-annotator.umd.js'), 'utf8')}`;

/** A quotation of an annotation, and what stands where the annotator put it. */
interface Placed {
  readonly id: string;
  readonly quote: string;
  readonly words: string;
}

describe.each([
  { site: builtSite, slug: 're-engagement-after-beijing', codeUnits: false },
  { site: smallSite, slug: 'a-meeting', codeUnits: false },
  { site: smallSite, slug: 'ferries-zh', codeUnits: false },
  { site: smallSite, slug: 'ferries-ar', codeUnits: false },
  // Emoji: what counts code units has to count them, as the data page says.
  { site: smallSite, slug: 'two-ports', codeUnits: true },
])('Recogito on $slug', ({ site, slug, codeUnits }) => {
  const browsing = startBrowsing(site);

  it.each([375, 1440])('puts every quotation at its words, at %i px', async (width) => {
    const page = await browsing.open(articlePath(slug), { bypassCSP: true, viewport: { width, height: 900 } });
    const total = await page.evaluate(
      async (path) => ((await (await fetch(path)).json()) as { total: number }).total,
      annotationsPath(slug),
    );
    const placed = await placeAnnotations(page, annotationsPath(slug), codeUnits);
    expect(new Set(placed.map(({ id }) => id)).size).toBe(total);
    expect(placed.filter(({ quote, words }) => quote !== words)).toEqual([]);
  });
});

/** Opens the annotator on the article's text and loads the first page of a collection through its W3C adapter. */
async function placeAnnotations(page: Page, path: string, codeUnits: boolean): Promise<readonly Placed[]> {
  await page.evaluate(library);
  return page.evaluate(
    async ({ path, codeUnits }) => {
      const { createTextAnnotator, W3CTextFormat } = (globalThis as unknown as { RecogitoJS: typeof recogito })
        .RecogitoJS;
      const container = document.querySelector<HTMLElement>('.text');
      if (!container) throw new Error('No text');
      const collection = (await (await fetch(path)).json()) as {
        first: { items: recogito.W3CTextAnnotation[] };
      };
      const blocks = [...container.querySelectorAll('[data-article-text]')];
      const characters = Array.from(blocks.map((block) => block.textContent).join('\n'));
      const toCodeUnits = (offset: number): number => characters.slice(0, offset).join('').length;
      const { items } = collection.first;
      for (const selector of items.flatMap(({ target }) => [target].flat().flatMap((each) => each.selector))) {
        if (!codeUnits || selector.type !== 'TextPositionSelector') continue;
        selector.start = toCodeUnits(selector.start);
        selector.end = toCodeUnits(selector.end);
      }
      const adapter = W3CTextFormat(location.href, container);
      const annotator = createTextAnnotator<recogito.TextAnnotation, recogito.W3CTextAnnotation>(container, {
        adapter,
      });
      annotator.setAnnotations(items);
      // What a range holds of the text: notes that stand between two paragraphs are no part of it.
      const wordsIn = (range: Range): string => {
        const copy = range.cloneContents();
        for (const note of copy.querySelectorAll('.not-annotatable')) note.remove();
        return copy.textContent;
      };
      return annotator.state.store
        .all()
        .flatMap(({ id, target }) => target.selector.map(({ quote, range }) => ({ id, quote, words: wordsIn(range) })));
    },
    { path, codeUnits },
  );
}
