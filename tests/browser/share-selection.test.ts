import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePath } from '../../src/model/site-paths.ts';
import { smallSite } from '../support/built-site.ts';
import { startBrowsing, visit } from './browsing.ts';

const browsing = startBrowsing(smallSite);
const options = { permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1000, height: 300 } };
const button = '[data-share-words]';

/** Selects words of the article's text: from the n-th place of the first to the next place of the last. */
function select(page: Page, from: string, to = from, { nth = 1, backwards = false } = {}): Promise<void> {
  return page.evaluate(
    ({ from, to, nth, backwards }) => {
      const nodes: { readonly node: Text; readonly start: number }[] = [];
      let text = '';
      for (const block of document.querySelectorAll('[data-article-text]')) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          nodes.push({ node: node as Text, start: text.length });
          text += node.nodeValue ?? '';
        }
        text += '\n';
      }
      const place = (offset: number, edge: 'start' | 'end'): [Text, number] => {
        const found = nodes.find(({ node, start }) =>
          edge === 'start' ? offset < start + node.length : offset <= start + node.length,
        );
        if (!found) throw new Error(`No text at ${offset}`);
        return [found.node, offset - found.start];
      };
      let start = -1;
      for (let count = 0; count < nth; count += 1) start = text.indexOf(from, start + 1);
      const end = text.indexOf(to, start);
      if (start === -1 || end === -1) throw new Error(`No "${from}" to "${to}"`);
      const [first, last] = [place(start, 'start'), place(end + to.length, 'end')];
      if (backwards) getSelection()?.setBaseAndExtent(...last, ...first);
      else getSelection()?.setBaseAndExtent(...first, ...last);
    },
    { from, to, nth, backwards },
  );
}

/** The link that the button copies for what is selected. */
async function share(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.locator(button).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a link as a reader who was sent it: whether its words were found, and where on the screen they are marked. */
async function follow(link: string) {
  const page = await browsing.open('/', { viewport: options.viewport, bypassCSP: true });
  await visit(page, link);
  // Chromium makes the element around the words the target, and the paragraph of the address only where it found none.
  const found = await page.locator(':target:not([data-article-text])').count();
  await page.addStyleTag({ content: '@layer feature { ::target-text { background: rgb(255 0 255) } }' });
  return { page, found: found === 1, marked: await findMarked(page) };
}

/** The box around everything on the screen that has the colour of marked words. */
async function findMarked(page: Page): Promise<Box> {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, 0, 0);
    const pixels = drawing?.getImageData(0, 0, image.width, image.height).data ?? [];
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] !== 255 || pixels[at + 1] !== 0 || pixels[at + 2] !== 255) continue;
      const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
    return box;
  }, png);
}

/** The box around the words that are selected, in the text's own lines. */
function findSelected(page: Page): Promise<Box> {
  return page.evaluate(() => {
    const selected = getSelection()?.getRangeAt(0);
    // Notes that stand beside the text between two paragraphs are in the range, and no words of the text.
    const rects = [...document.querySelectorAll('[data-article-text]')].flatMap((paragraph) => {
      if (!selected?.intersectsNode(paragraph)) return [];
      const part = selected.cloneRange();
      if (!paragraph.contains(part.startContainer)) part.setStartBefore(paragraph);
      if (!paragraph.contains(part.endContainer)) part.setEndAfter(paragraph);
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const boxes: DOMRect[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!part.intersectsNode(node)) continue;
        const words = document.createRange();
        words.selectNodeContents(node);
        if (node === part.startContainer) words.setStart(node, part.startOffset);
        if (node === part.endContainer) words.setEnd(node, part.endOffset);
        boxes.push(...words.getClientRects());
      }
      return boxes;
    });
    return {
      left: Math.min(...rects.map(({ left }) => left)),
      top: Math.min(...rects.map(({ top }) => top)),
      right: Math.max(...rects.map(({ right }) => right)),
      bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    };
  });
}

interface Shared {
  readonly of: string;
  readonly slug: string;
  readonly from: string;
  readonly to?: string;
  readonly how?: { readonly nth?: number; readonly backwards?: boolean };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words without the punctuation at their edges, which no link holds. */
const inner = (words: string): string => words.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

describe('a link to selected words', () => {
  it.each<Shared>([
    { of: 'an English text', slug: 'two-ports', from: 'hopes for' },
    { of: 'punctuation at its edges', slug: 'two-ports', from: '(“yes, June & July”)' },
    { of: 'a hyphen in it', slug: 'two-ports', from: 'follow-up note' },
    { of: 'a comma, an ampersand and a per cent sign', slug: 'two-ports', from: 'yes, June & July”), 50 % sure' },
    { of: 'words that stand twice', slug: 'two-ports', from: 'Many ships came', how: { nth: 2 } },
    { of: 'a Chinese text', slug: 'ferries-zh', from: '工人说，他们等待' },
    { of: 'an Arabic text', slug: 'ferries-ar', from: 'ويقول المسؤولون إن السفن جاهزة' },
    { of: 'several paragraphs', slug: 'two-ports', from: 'hopes for', to: 'Few ships came back' },
    { of: 'a selection made backwards', slug: 'two-ports', from: 'hopes for', to: 'start', how: { backwards: true } },
  ])('of $of leads to the paragraph and to the words', async ({ slug, from, to = from, how = {} }) => {
    const page = await browsing.open(articlePath(slug), options);
    await select(page, from, to, how);
    const link = await share(page);
    const [address, directive] = link.split(':~:');
    expect(address?.startsWith(`${browsing.url(articlePath(slug))}#p-`), link).toBe(true);
    expect(await page.locator(new URL(link).hash.split(':~:')[0] ?? '').textContent()).toContain(from);
    expect(directive).toMatch(/^text=[^&]+$/);
    const arrival = await follow(link);
    expect(arrival.found, 'the words are found').toBe(true);
    await select(arrival.page, inner(from), inner(to), how);
    const selected = await findSelected(arrival.page);
    for (const edge of ['left', 'top', 'right', 'bottom'] as const) {
      // Less than the narrowest letter across, and than half a line down.
      const tolerance = { left: 4, right: 4, top: 10, bottom: 10 }[edge];
      expect(Math.abs(arrival.marked[edge] - selected[edge]), edge).toBeLessThanOrEqual(tolerance);
    }
  });

  it.each([
    ['words that stand once', 'hopes for', 1, /:~:text=hopes%20for$/],
    ['words that stand more than once', 'Many ships came', 2, /:~:text=[\w.]+-,Many%20ships%20came(,-\w+)?$/],
  ])('says no more than it must: %s', async (_, words, nth, expected) => {
    const page = await browsing.open(articlePath('two-ports'), options);
    await select(page, words, words, { nth });
    expect(await share(page)).toMatch(expected);
  });
});

describe('no link is offered', () => {
  it('for a selection inside a note', async () => {
    const page = await browsing.open(articlePath('two-ports'), options);
    await page.evaluate(() => {
      const statement = document.querySelector('.note-statement');
      if (statement) getSelection()?.selectAllChildren(statement);
    });
    await expectNone(page);
  });

  it('for a selection that is empty, or of punctuation alone', async () => {
    const page = await browsing.open(articlePath('two-ports'), options);
    await page.evaluate(() => getSelection()?.collapse(document.querySelector('[data-article-text]')));
    await expectNone(page);
    await select(page, ' (“');
    await expectNone(page);
  });

  it('once the words are let go', async () => {
    const page = await browsing.open(articlePath('two-ports'), options);
    await select(page, 'hopes for');
    await page.locator(button).waitFor();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.locator(button).waitFor({ state: 'detached' });
  });
});

/** Longer than the page waits for a selection to settle. */
async function expectNone(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  expect(await page.locator(button).count()).toBe(0);
}
