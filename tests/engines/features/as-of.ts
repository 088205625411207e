import { expect } from 'vitest';
import { timelinePath } from '../../../src/model/site-paths.ts';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';
import { shownText } from '../../support/shown-text.ts';
import { articlePath } from '../paths.ts';

const slider = '[data-as-of-stop]';
const date = '[data-as-of-date]';
const play = '[data-as-of-play]';
const newest = '[data-as-of-newest]';

const askedDay = async (page: Page): Promise<string | null> =>
  new URL(await page.address(), 'https://readout.example').searchParams.get('asof');

/** The days of the slider's stops, from the first to the newest. */
const stopsOf = (page: Page): Promise<readonly string[]> =>
  page.ask(() => document.querySelector<HTMLElement>('[data-as-of]')?.dataset['asOf']?.split(' ') ?? []);

const words = (page: Page): Promise<string> => page.ask(shownText, 'main');

/** Opens what holds the day, where it is folded. */
async function showControls(page: Page): Promise<void> {
  if (!(await page.sees(slider))) await page.click('.as-of-drawer > summary');
}

/** The page's words once its scripts have taken over, which may be some frames after it has loaded. */
async function settledWords(page: Page): Promise<string> {
  await showControls(page);
  await expect.poll(() => page.sees(slider)).toBe(true);
  let last = '';
  const isSettled = async (): Promise<boolean> => {
    const before = last;
    last = await words(page);
    return last === before;
  };
  await expect.poll(isSettled, { interval: 200 }).toBe(true);
  return last;
}

/** What can be seen though it did not hold on a day: states of later days, and those that were over. */
function findOthers(day: string): readonly string[] {
  const dated = [...document.querySelectorAll<HTMLElement>('[data-from], [data-until]')];
  return dated
    .filter(({ dataset: { from = '', until } }) => from > day || (until !== undefined && until <= day))
    .filter((it) => it.checkVisibility() && it.getClientRects().length > 0)
    .map((it) => it.textContent.slice(0, 60));
}

/** Whether the page shows a day, in its address, its fields and its states. */
async function expectDay(page: Page, day: string): Promise<void> {
  await expect.poll(() => askedDay(page)).toBe(day);
  expect(await page.ask((it) => document.querySelector<HTMLInputElement>(it)?.value, date)).toBe(day);
  expect(await page.ask(findOthers, day)).toEqual([]);
}

const pages = { article: articlePath, timeline: timelinePath } as const;

const sliders = Object.entries(pages).map(([kind, path]): Feature => ({
  name: `as of: the slider turns the ${kind} back by keys, and forward again`,
  async run({ open }) {
    const page = await open(path);
    const before = await settledWords(page);
    const [first = '', second = ''] = await stopsOf(page);
    await page.focus(slider);
    await page.press('Home');
    await expectDay(page, first);
    await page.press('ArrowRight');
    await expectDay(page, second);
    expect(await words(page)).not.toBe(before);
    await page.click(newest);
    await expect.poll(() => askedDay(page)).toBe(null);
    expect(await words(page)).toBe(before);
  },
}));

export const asOfFeatures: readonly Feature[] = [
  ...sliders,
  {
    name: 'as of: the slider is drawn along by the pointer',
    async run({ open }) {
      const page = await open(articlePath);
      const stops = await stopsOf(page);
      await showControls(page);
      await page.find(slider);
      const [handle, middle] = await page.ask((it) => {
        const { left = 0, right = 0, top = 0, height = 0 } = document.querySelector(it)?.getBoundingClientRect() ?? {};
        const y = Math.round(top + height / 2);
        return [
          { x: Math.round(right) - 4, y },
          { x: Math.round((left + right) / 2), y },
        ] as const;
      }, slider);
      await page.drag(handle, middle);
      await expect.poll(() => askedDay(page)).not.toBe(null);
      const day = (await askedDay(page)) ?? '';
      const place = stops.indexOf(day) / (stops.length - 1);
      expect(place).toBeGreaterThan(0.4);
      expect(place).toBeLessThan(0.6);
      await expectDay(page, day);
    },
  },
  {
    name: 'as of: a date is set in its field by keys',
    async run({ open }) {
      const page = await open(articlePath);
      const newestDay = (await stopsOf(page)).at(-1) ?? '';
      await showControls(page);
      await page.focus(date);
      // One month back: how digits lead on to the next part of the field differs from engine to engine.
      await page.press('ArrowDown');
      // WebKit takes the day for chosen when the field is left.
      await page.click('h1');
      await expect.poll(() => askedDay(page)).not.toBe(null);
      const day = (await askedDay(page)) ?? '';
      expect(day < newestDay).toBe(true);
      await expectDay(page, day);
    },
  },
  {
    name: 'as of: the days are played, and can be stopped',
    async run({ open }) {
      const page = await open(articlePath);
      const [first = ''] = await stopsOf(page);
      await showControls(page);
      await page.click(play);
      await expect.poll(() => askedDay(page)).toBe(first);
      await expect.poll(() => askedDay(page)).not.toBe(first);
      await page.click(play);
      const day = (await askedDay(page)) ?? '';
      expect(day > first).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 1300));
      await expectDay(page, day);
    },
  },
  {
    name: 'as of: a reader who wants no motion steps from day to day',
    async run({ open }) {
      const page = await open(articlePath, { reducedMotion: true });
      const [first = '', second = ''] = await stopsOf(page);
      await showControls(page);
      await page.click(play);
      await expectDay(page, first);
      await new Promise((resolve) => setTimeout(resolve, 1300));
      await expectDay(page, first);
      await page.click(play);
      await expectDay(page, second);
    },
  },
  {
    name: 'as of: an address brings its day along',
    async run({ open }) {
      const stops = await stopsOf(await open(articlePath));
      const day = stops[Math.floor(stops.length / 3)] ?? '';
      await expectDay(await open(`${articlePath}?asof=${day}`), day);
    },
  },
];
