import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isoDay, parseDayOrThrow } from '../../src/model/day.ts';
import { boundsOf } from '../../src/model/edtf/bounds.ts';
import { formatDay } from '../../src/i18n/format-day.ts';
import { formatEdtf } from '../../src/i18n/format-edtf.ts';
import { library } from '../support/fixture-library.ts';
import { shownText } from '../support/shown-text.ts';
import { addressOf, findBarriers, pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const articles = [...library.articles.values()];
const then = '2023-08-01';
const thenDay = parseDayOrThrow(then);

/** What a page must not say on the day: notes and days of later steps and verdicts, titles and dates of later engagements. */
const laterEngagements = [...library.engagements.values()].filter(({ date }) => boundsOf(date).from > thenDay);
const steps = articles.flatMap(({ claims, announcements }) => [
  ...claims.flatMap(({ outcomes }) => outcomes),
  ...announcements.flatMap(({ history }) => history),
]);
const laterWords = [
  ...steps.filter(({ date }) => date > then).map(({ note }) => note),
  ...laterEngagements.map(({ title }) => title),
  ...articles.flatMap(({ announcements }) => announcements.flatMap(({ outcome }) => outcome.note ?? [])),
].map(plain);
/** What may speak of later days: the text itself, windows, and by when a forecast is to be judged. */
const foreseen = articles.flatMap(({ blocks, claims, announcements, published }) => [
  ...blocks.map(({ text }) => text),
  ...claims.flatMap(({ resolution, note, statement }) => [resolution, note, statement]),
  ...announcements.flatMap(({ window, windowFrom }) => [windowFrom, window && formatEdtf(window, 'en')]),
  `Published ${formatDay(parseDayOrThrow(published), 'en')}`,
]);

const pages = [
  ['the article', pagePaths.reading],
  ['the timeline', pagePaths.timeline],
] as const;

describe.each(pages)('%s as of 1 August 2023', (_, path) => {
  it('shows no later engagement and no later verdict, to eyes or ears', async () => {
    const page = await browsing.open(`${path}?asof=${then}`);
    await unfold(page);
    const [eyes, ears] = [await seen(page), await heard(page)];
    for (const said of [eyes, ears]) {
      expect(said.toLowerCase()).toContain('as of 1 August 2023'.toLowerCase());
      expect(laterWords.filter((words) => said.includes(words))).toEqual([]);
    }
    expect(laterDays(eyes)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const paper = await seen(page);
    expect(laterWords.filter((words) => paper.includes(words))).toEqual([]);
    // The tree has the day of the edition as a node of its own.
    const editions = articles.map(({ published }) => formatDay(parseDayOrThrow(published), 'en'));
    expect(laterDays(ears).filter((day) => !editions.includes(day))).toEqual([]);
  });

  it('keeps Yellen’s and Kerry’s visits, lets Qin’s lapse, and leaves Raimondo’s a window', async () => {
    const page = await browsing.open(`${path}?asof=${then}`);
    await unfold(page);
    const drawn = '.strips li';
    const row = async (id: string) =>
      (await page.locator(`${drawn}[data-row$="/${id}"]:visible :visible`).allTextContents()).join(' ');
    for (const [id, words] of [
      ['yellen-to-china', /held 6–9 July?/],
      ['kerry-to-china', /held 16–19 July?/],
      ['raimondo-to-china', /open/],
      ['qin-to-washington', /lapsed 25 July?/],
    ] as const) {
      expect(await row(id)).toMatch(words);
    }
    const marks = await page.$$eval(
      `${drawn}[data-row$="/raimondo-to-china"] :is([class*=window], [class*=event])`,
      (all) => all.filter((it) => it.getBoundingClientRect().width > 0).map((it) => it.getAttribute('class') ?? ''),
    );
    expect(marks.filter((mark) => /\bwindow|tl-window/.test(mark)).length).toBeGreaterThan(0);
    expect(marks.filter((mark) => /\bevent|tl-event/.test(mark))).toEqual([]);
    const told =
      path === pagePaths.reading
        ? '.announced li:has([href="#qin-to-washington"])'
        : '.strips li[data-row$="/qin-to-washington"]';
    expect((await page.locator(`${told} .result:visible`).allTextContents()).join(' ')).toContain('lapsed');
  });

  it('has no barrier', async () => {
    const page = await browsing.open(`${path}?asof=${then}`, { bypassCSP: true });
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe.each(pages)('the as-of day of %s', (_, path) => {
  it('is chosen by keyboard, kept in the address, and given up again', async () => {
    const page = await browsing.open(path);
    await openDrawer(page);
    const newest = await seen(page);
    await page.locator('[data-as-of-stop]').focus();
    await page.keyboard.press('Home');
    expect(await askedDay(page)).toBe('2023-06-21');
    await page.keyboard.press('ArrowRight');
    const second = (await askedDay(page)) ?? '';
    expect(second > '2023-06-21').toBe(true);
    expect(await page.locator('[data-as-of-date]').inputValue()).toBe(second);
    await page.getByRole('button', { name: 'Newest' }).click();
    expect((await addressOf(page)).search).toBe('');
    expect(await seen(page)).toBe(newest);
  });

  it('is stepped through without motion where the reader wants none', async () => {
    const page = await browsing.open(path, { reducedMotion: 'reduce' });
    await openDrawer(page);
    await page.getByRole('button', { name: 'Next day' }).click();
    expect(await askedDay(page)).toBe('2023-06-21');
    await page.getByRole('button', { name: 'Next day' }).click();
    const second = await askedDay(page);
    await page.waitForTimeout(1500);
    expect(await askedDay(page)).toBe(second);
  });

  it('is the newest without scripts, and the page says so', async () => {
    const page = await browsing.open(`${path}?asof=${then}`, { javaScriptEnabled: false });
    const said = await seen(page);
    expect(said).toMatch(/as of 23 November 2026/i);
    expect(said).toMatch(/27–30 Aug/);
    expect(await page.locator('[data-as-of]').isVisible()).toBe(false);
    const shown = await page
      .locator('[data-until]')
      .evaluateAll((all) => all.filter((it) => it.getClientRects().length));
    expect(shown).toHaveLength(0);
  });
});

it('plays the days and can be stopped', async () => {
  const page = await browsing.open(pagePaths.reading);
  await openDrawer(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForURL(/asof=2023-06-2[2-9]/);
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = await askedDay(page);
  await page.waitForTimeout(1500);
  expect(await askedDay(page)).toBe(stopped);
});

/** Opens what holds the day, where it is folded. */
async function openDrawer(page: Page): Promise<void> {
  const drawer = page.locator('.as-of-drawer > summary');
  if (await drawer.isVisible()) await drawer.click();
}

/** The day that the address asks for. */
async function askedDay(page: Page): Promise<string | null> {
  return (await addressOf(page)).searchParams.get('asof');
}

/** Opens every note and table, so that nothing stays unsaid because it is folded. */
async function unfold(page: Page): Promise<void> {
  await page.$$eval('details', (all) => {
    // Drawers of one name close each other.
    for (const details of all) details.removeAttribute('name');
    for (const details of all) details.open = true;
  });
}

async function seen(page: Page): Promise<string> {
  const svg = await page.$$eval('svg text', (all) =>
    all.filter((it) => it.getClientRects().length > 0).map((it) => it.textContent),
  );
  return plain([await page.evaluate(shownText, 'main'), ...svg].join('\n'));
}

/** Names and values that assistive technology is given. */
async function heard(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return plain(
    nodes
      .filter(({ ignored }) => !ignored)
      .map(({ name }) => String(name?.value ?? ''))
      .join('\n'),
  );
}

/** Days and months after the day that a text names, where nobody foresaw them. */
function laterDays(said: string): string[] {
  const told = foreseen.reduce<string>((rest, words) => (words ? rest.replaceAll(plain(words), '') : rest), said);
  const named = told.matchAll(
    /(?:(\d{1,2}) )?(January|February|March|April|May|June|July|August|September|October|November|December) (20\d\d)/g,
  );
  return [...named]
    .filter(([, day, month, year]) => {
      const date = new Date(`${day ?? 1} ${month} ${year} UTC`);
      return date.toISOString().slice(0, 10) > isoDay(thenDay);
    })
    .map(([words]) => words);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

describe('the head and the text of an article to which an address brings an early day', () => {
  it('order nothing by what came later, and draw no outcome that had not come', async () => {
    const page = await browsing.open(`${pagePaths.reading}?asof=2023-07-01`);
    const rows = await page.$$eval('.announced li', (all) =>
      all.map((row) => ({ settled: row.getAttribute('data-settled') ?? '', value: (row as HTMLLIElement).value })),
    );
    const later = rows.filter(({ settled }) => settled > '2023-07-01' || settled === '').map(({ value }) => value);
    expect(later.length).toBeGreaterThan(5);
    expect(later).toEqual([...later].sort((a, b) => a - b));
    // Each figure is that of a state of its note which held by then.
    const drawn = await page.$$eval('.note-ref.result', (refs) =>
      refs.map((ref) => {
        const note = document.querySelector(ref.getAttribute('href') ?? '');
        return note?.querySelector('summary .told-outcome:not([hidden])')?.getAttribute('data-from') ?? '';
      }),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((from) => from > '2023-07-01')).toEqual([]);
    expect(await page.locator('.note:not([hidden]) > summary > .told-outcome[hidden]:only-of-type').count()).toBe(0);
  });
});
