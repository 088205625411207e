import { expect } from 'vitest';
import { claimsPath } from '../../../src/model/site-paths.ts';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';

const filter = (name: string): string => `[data-claim-filters] select[name=${name}]`;
const find = '.drawer:has([data-claim-filters]) > summary';
const row = '[data-claims] li[id]';

/** What the rows say of one thing. */
function cells(name: string): readonly string[] {
  const all = [...document.querySelectorAll<HTMLElement>(`[data-claims] [data-cell="${name}"]`)];
  return all.map((cell) => cell.textContent.trim());
}
const countRows = (page: Page): Promise<number> =>
  page.ask((it) => [...document.querySelectorAll(it)].filter((each) => each.checkVisibility()).length, row);

export const claimFeatures: readonly Feature[] = [
  {
    name: 'claims: a filter leaves the claims it says, and comes back by the address',
    async run({ open }) {
      const page = await open(claimsPath);
      const all = await countRows(page);
      await page.click(find);
      await page.choose(filter('type'), 1);
      await expect.poll(() => page.address()).toMatch(/\?type=/);
      const label = await page.ask((it) => {
        const select = document.querySelector<HTMLSelectElement>(it);
        return select?.selectedOptions[0]?.text ?? '';
      }, filter('type'));
      const count = Number(/\((\d+)\)$/.exec(label)?.[1]);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all);
      await expect.poll(() => countRows(page)).toBe(count);
      await page.reload();
      await expect.poll(() => countRows(page)).toBe(count);
      await page.click('[data-claims-reset]');
      await expect.poll(() => countRows(page)).toBe(all);
    },
  },
  {
    name: 'claims: are grouped by another of their traits, either way, by pointer and by key',
    async run({ open }) {
      const page = await open(claimsPath);
      const runsOf = async () => {
        const types = await page.ask(cells, 'type');
        return types.filter((type, index) => type !== types[index - 1]);
      };
      await page.click('#by-type');
      await expect.poll(() => page.address()).toMatch(/\?sort=type$/);
      const upwards = await runsOf();
      expect(new Set(upwards).size, 'claims of a type stand together').toBe(upwards.length);
      expect(upwards.length).toBeGreaterThan(1);
      await page.click(find);
      await page.focus('[name=reversed]');
      await page.press(' ');
      await expect.poll(() => page.address()).toMatch(/\?sort=-type$/);
      await expect.poll(runsOf).toEqual(upwards.toReversed());
    },
  },
  {
    name: 'claims: one opens to its quotation',
    async run({ open }) {
      const page = await open(claimsPath);
      expect(await page.sees(`${row} mark`)).toBe(false);
      await page.click(`${row} summary`);
      await expect.poll(() => page.sees(`${row} mark`)).toBe(true);
    },
  },
  {
    name: 'claims: the shape of what came of them is drawn, and nothing about it',
    async run({ open }) {
      const page = await open(claimsPath);
      await page.find('main h1 ~ p .result');
      const picture = (await page.screenshot()).toString('base64');
      const shares = await page.ask(inkOfShapes, 'main .result:not(:empty)', picture);
      expect(shares.length).toBeGreaterThan(4);
      // A filled disc, the fullest of them, takes less than half of a box as high as the line; a dotted ring a tenth.
      expect(Math.max(...shares)).toBeLessThan(0.5);
      expect(Math.min(...shares)).toBeGreaterThan(0.05);
    },
  },
];

/** For each outcome in sight, the share of its shape's box that has another colour than the ground. Runs in the page. */
async function inkOfShapes(selector: string, base64: string): Promise<readonly number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('There is nothing to draw on');
  drawing.drawImage(image, 0, 0);
  const scale = image.width / innerWidth;
  const shares: number[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const [line] = element.getClientRects();
    if (!line || line.top < 0 || line.bottom > innerHeight) continue;
    const width = parseFloat(getComputedStyle(element, '::before').paddingInlineStart);
    const pixelsOf = (left: number, wide: number, high: number): Uint32Array =>
      new Uint32Array(drawing.getImageData(left * scale, line.top * scale, wide * scale, high * scale).data.buffer);
    const [ground] = pixelsOf(line.left - 2, 1, 1);
    const pixels = pixelsOf(line.left, width, line.height);
    shares.push(pixels.filter((it) => it !== ground).length / pixels.length);
  }
  return shares;
}
