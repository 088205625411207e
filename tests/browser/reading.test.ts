import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addressOf, pagePaths, reload, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();
const path = pagePaths.reading;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const currentIds = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.passage.current', (pieces) => [...new Set(pieces.map((it) => it.getAttribute('data-passage') ?? ''))]);
const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[id]')?.id);
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const passageIds = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[data-article-text] .passage.with-outcome', (pieces) => [
    ...new Set(pieces.map((it) => it.getAttribute('data-passage') ?? '')),
  ]);

describe('keys', () => {
  it('j and k step through the passages in reading order', async () => {
    const page = await browsing.open(path);
    const [first, second] = await passageIds(page);
    await page.keyboard.press('j');
    expect(await currentIds(page)).toEqual([first]);
    await page.keyboard.press('j');
    expect(await currentIds(page)).toEqual([second]);
    expect((await addressOf(page)).hash).toBe(`#${second}`);
    await page.keyboard.press('k');
    expect(await currentIds(page)).toEqual([first]);
  });

  it('n leads from the passage to its note and back', async () => {
    const page = await browsing.open(path);
    await page.keyboard.press('j');
    const [id] = await currentIds(page);
    await page.keyboard.press('n');
    expect(await focusedId(page)).toBe(`note-${id}`);
    await page.keyboard.press('n');
    expect(await focusedId(page)).toBe(id);
  });

  it('c copies the link of the passage', async () => {
    const page = await browsing.open(path, clipboard);
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    const [id] = await currentIds(page);
    await expect.poll(() => copied(page)).toContain(`${browsing.url(path)}#${id}:~:text=`);
  });

  it('? shows the list of keys and Escape closes it', async () => {
    const page = await browsing.open(path);
    await page.keyboard.press('?');
    await page.locator('dialog#help').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog#help').waitFor({ state: 'hidden' });
  });

  it('can be turned off, and stay off', async () => {
    const page = await browsing.open(path);
    await page.keyboard.press('?');
    await page.locator('input[data-shortcuts-switch]').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await currentIds(page)).toEqual([]);
    await reload(page);
    await page.keyboard.press('j');
    expect(await currentIds(page)).toEqual([]);
  });
});

describe('views', () => {
  const view = (page: Page) => page.locator('[data-reading]').getAttribute('data-view');
  const isShown = (page: Page, selector: string) => page.locator(selector).first().isVisible();

  it('show outcomes, everything or the text alone, by button and by key, and are kept in the address', async () => {
    const page = await browsing.open(path);
    expect(await isShown(page, '.note.quiet > summary')).toBe(false);
    await page.locator('.choices label', { hasText: 'Everything' }).click();
    expect(await isShown(page, '.note.quiet > summary')).toBe(true);
    expect((await addressOf(page)).search).toBe('?view=everything');
    await reload(page);
    expect(await isShown(page, '.note.quiet > summary')).toBe(true);
    await page.keyboard.press('3');
    expect(await view(page)).toBe('text');
    expect(await isShown(page, '.notes')).toBe(false);
    expect(await isShown(page, '.note-ref')).toBe(false);
    await page.keyboard.press('1');
    expect(await view(page)).toBe('outcomes');
    expect((await addressOf(page)).search).toBe('');
  });

  it('have keys step through what they show', async () => {
    const page = await browsing.open(`${path}?view=everything`);
    await page.keyboard.press('j');
    const [id] = await currentIds(page);
    expect(await page.locator(`[id="note-${id}"]`).getAttribute('class')).toContain('quiet');
  });
});

describe('finding', () => {
  it('marks the passages of an actor and no others, says how many, and is kept in the address', async () => {
    const page = await browsing.open(path);
    await page.locator('.find > summary').click();
    await page.locator('select[name=actor]').selectOption('yellen');
    const found = await page.$$eval('.passage.found', (pieces) => [
      ...new Set(pieces.map((it) => it.getAttribute('data-passage') ?? '')),
    ]);
    const named = await page.$$eval('.note', (notes) =>
      notes
        .filter((it) => it.getAttribute('data-actors')?.split(' ').includes('yellen'))
        .map(({ id }) => id.replace(/^note-/, '')),
    );
    expect([...found].sort()).toEqual([...named].sort());
    expect(await page.locator('[data-found]').textContent()).toBe(`Passages: ${found.length}`);
    expect((await addressOf(page)).search).toBe('?actor=yellen');
  });

  it('has keys step only through what is found', async () => {
    const page = await browsing.open(`${path}?kind=visit`);
    await page.keyboard.press('j');
    const [id] = await currentIds(page);
    expect(await page.locator(`.passage.found[data-passage="${id}"]`).first().getAttribute('class')).toContain('visit');
  });
});

describe('pointing', () => {
  const note = (page: Page, id: string) => page.locator(`[id="note-${id}"]`);

  it('lights a passage and its note, and moves nothing', async () => {
    const page = await browsing.open(path);
    const tops = () =>
      page.$$eval('.prose, .entry', (all) => all.map((it) => Math.round(it.getBoundingClientRect().top)));
    const words = page.locator('#travel-and-study').first();
    await words.scrollIntoViewIfNeeded();
    const before = await tops();
    await words.hover({ position: { x: 4, y: 8 } });
    await expect.poll(() => note(page, 'travel-and-study').getAttribute('class')).toContain('lit');
    expect(await tops()).toEqual(before);
    await page.mouse.move(2, 2);
    await expect.poll(() => note(page, 'travel-and-study').getAttribute('class')).not.toContain('lit');
  });

  it('shows the note of a quiet passage in full, at its line', async () => {
    const page = await browsing.open(path);
    const words = page.locator('#trip-in-miniature').first();
    const first = await words.boundingBox();
    await page.mouse.move((first?.x ?? 0) + (first?.width ?? 0) / 2, (first?.y ?? 0) + (first?.height ?? 0) - 12);
    await note(page, 'trip-in-miniature').locator('.note-statement').first().waitFor({ state: 'visible' });
    const [line, box] = [await words.boundingBox(), await note(page, 'trip-in-miniature').boundingBox()];
    expect(Math.abs((box?.y ?? 0) - (line?.y ?? 0))).toBeLessThan(12);
  });
});

describe('links', () => {
  it('a note copies the link of its passage', async () => {
    const page = await browsing.open(path, clipboard);
    const id = 'qin-to-washington';
    const note = page.locator(`[id="note-${id}"]`);
    await note.locator(':scope > summary').click();
    await note.locator('button[data-copy-link]').click();
    await expect.poll(() => copied(page)).toContain(`${browsing.url(path)}#${id}:~:text=`);
  });

  it.each([375, 1440])('who comes by a link finds the words marked and the note open, at %i px', async (width) => {
    const id = 'qin-to-washington';
    const page = await browsing.open(`${path}#${id}`, { viewport: { width, height: 900 } });
    expect(await currentIds(page)).toEqual([id]);
    expect(await page.locator(`[id="note-${id}"] > summary`).isVisible()).toBe(true);
    const place = await page.locator(`[id="${id}"]`).boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(900);
  });

  it('the words stay marked until the reader moves on, and no longer', async () => {
    const page = await browsing.open(`${path}#qin-to-washington`, { reducedMotion: 'reduce' });
    const isMarked = (selector: string): Promise<boolean> =>
      page.locator(selector).evaluate((it) => getComputedStyle(it).boxShadow !== 'none');
    await page.waitForTimeout(300);
    expect(await isMarked('#qin-to-washington')).toBe(true);
    expect(await isMarked('#note-qin-to-washington')).toBe(true);
    await page.keyboard.press('j');
    expect(await isMarked('#qin-to-washington')).toBe(false);
    expect(await isMarked('#note-qin-to-washington')).toBe(false);
  });

  it('a paragraph is marked by its address, until the reader moves on', async () => {
    const page = await browsing.open(path, { reducedMotion: 'reduce' });
    const id = await page.locator('[data-article-text]').nth(3).getAttribute('id');
    await page.goto(browsing.url(`${path}#${id}`));
    const paragraph = page.locator(`#${id}`);
    const isMarked = () => paragraph.evaluate((it) => getComputedStyle(it).boxShadow !== 'none');
    await expect.poll(isMarked).toBe(true);
    expect((await addressOf(page)).hash).toBe(`#${id}`);
    expect((await paragraph.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('j');
    expect(await isMarked()).toBe(false);
  });

  it('a link inside the page marks where it leads', async () => {
    const page = await browsing.open(path);
    await page.evaluate(() => (location.hash = 'qin-to-washington'));
    await expect.poll(() => currentIds(page)).toEqual(['qin-to-washington']);
  });
});

describe('the theme', () => {
  it('is switched by the button and remembered before anything else has loaded', async () => {
    const page = await browsing.open(path, { colorScheme: 'light' });
    const theme = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await theme();
    await page.locator('button[data-theme-switch]').click();
    await expect.poll(theme).not.toBe(light);
    const dark = await theme();
    await page.route('**/*.js', (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await theme()).toBe(dark);
  });

  it('follows the system until someone chooses', async () => {
    const page = await browsing.open(path, { colorScheme: 'dark' });
    const theme = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await theme();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(theme).not.toBe(dark);
  });
});

describe('the site', () => {
  it('asks no other host for anything and reports no error', async () => {
    const context = (await browsing.open(pagePaths.home)).context();
    onTestFinished(() => context.close());
    const asked: string[] = [];
    const errors: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    context.on('weberror', (error) => errors.push(error.error().message));
    context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const { missing: _, ...existing } = pagePaths;
    const visit = async (path: string): Promise<void> => {
      const page = await context.newPage();
      await page.goto(browsing.url(path), { waitUntil: 'networkidle' });
      await page.close();
    };
    await Promise.all(Object.values(existing).map(visit));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(browsing.url('/')) && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
