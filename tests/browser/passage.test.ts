import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { passagePath } from '../../src/model/site-paths.ts';
import { library } from '../support/fixture-library.ts';
import { startBrowsing } from './browsing.ts';

const browsing = startBrowsing();

const article = [...library.articles.values()][0];
const told = (article?.passages ?? []).filter(({ kind }) => kind !== 'actor');
const screens = [
  { width: 1440, height: 900 },
  { width: 375, height: 812 },
];

/** What whoever comes by a link wants to see without scrolling: the words, whose they are, what came of them and why. */
const firstSight = ['.said', '.passage-said figcaption', '.verdict-why'];

const lowestEdge = (page: Page): Promise<number> =>
  page.evaluate(
    (all) => Math.max(...all.map((it) => document.querySelector(it)?.getBoundingClientRect().bottom ?? Infinity)),
    firstSight,
  );

it.each(screens)(
  'shows words, whose, when, verdict and why on a first screen of $width by $height',
  async (viewport) => {
    expect(told.length).toBeGreaterThan(50);
    const page = await browsing.open(passagePath(article?.slug ?? '', told[0]?.id ?? ''), { viewport });
    const low: string[] = [];
    for (const { id } of told) {
      await page.goto(new URL(`../${id}/`, page.url()).href, { waitUntil: 'domcontentloaded' });
      if ((await lowestEdge(page)) > viewport.height) low.push(id);
    }
    expect(low).toEqual([]);
  },
);

it('says whose words they are and from when, and quotes no restatement', async () => {
  const page = await browsing.open(passagePath(article?.slug ?? '', 'qin-expected'));
  expect(await page.locator('.passage-said figcaption').innerText()).toContain('China-US Focus, 21 June 2023');
  expect(await page.locator('.said').innerText()).not.toMatch(/[“”"]/);
  expect(await page.locator('.verdict-word').innerText()).toBe('Not borne out');
  expect(await page.getAttribute('meta[property="og:description"]', 'content')).toMatch(
    /^Not borne out, 28 October 2023\. Wang Yi/,
  );
});

it('copies the short link', async () => {
  const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
  const page = await browsing.open(passagePath(article?.slug ?? '', 'qin-expected'), clipboard);
  const link = await page.locator('[data-copied="link"]').getAttribute('href');
  await page.getByRole('button', { name: 'Copy the short link' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`${RegExp.escape(link ?? '-')}$`));
});
