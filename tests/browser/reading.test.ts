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
  page.$$eval('[data-article-text] .passage:not(.actor)', (pieces) => [
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

describe('lenses', () => {
  const visibleLooks = (page: Page): Promise<readonly string[]> =>
    page.$$eval('details.note', (notes) => [
      ...new Set(notes.filter((it) => it.checkVisibility()).map((it) => it.getAttribute('data-look') ?? '')),
    ]);

  it('show one kind, and are kept in the address', async () => {
    const page = await browsing.open(path);
    expect((await visibleLooks(page)).length).toBeGreaterThan(1);
    await page.locator('.lenses label:has(input[value=forecasts])').click();
    expect(await visibleLooks(page)).toEqual(['forecast']);
    expect((await addressOf(page)).search).toBe('?lens=forecasts');
    await reload(page);
    expect(await visibleLooks(page)).toEqual(['forecast']);
    await page.locator('.lenses label:has(input[value=all])').click();
    expect((await visibleLooks(page)).length).toBeGreaterThan(1);
    expect((await addressOf(page)).search).toBe('');
  });

  it('show the text alone', async () => {
    const page = await browsing.open(`${path}?lens=none`);
    expect(await visibleLooks(page)).toEqual([]);
  });

  it('show one actor', async () => {
    const page = await browsing.open(path);
    await page.locator('[data-lens-actor]').selectOption('yellen');
    const actors = await page.$$eval('details.note', (notes) =>
      notes.filter((it) => it.checkVisibility()).map((it) => it.getAttribute('data-actors')?.split(' ')),
    );
    expect(actors.length).toBeGreaterThan(0);
    expect(actors.filter((ids) => !ids?.includes('yellen'))).toEqual([]);
    expect((await addressOf(page)).search).toBe('?actor=yellen');
  });

  it('have keys step only through what they show', async () => {
    const page = await browsing.open(`${path}?lens=visits`);
    await page.keyboard.press('j');
    const [id] = await currentIds(page);
    expect(await page.locator(`[id="note-${id}"]`).getAttribute('data-look')).toBe('visit');
  });
});

describe('links', () => {
  it('a note copies the link of its passage', async () => {
    const page = await browsing.open(path, clipboard);
    const id = 'qin-to-washington';
    const note = page.locator(`[id="note-${id}"]`);
    if (!(await note.locator('.note-body').isVisible())) await note.locator('summary').click();
    await note.locator('button[data-copy-link]').click();
    await expect.poll(() => copied(page)).toContain(`${browsing.url(path)}#${id}:~:text=`);
  });

  it.each([375, 1440])('who comes by a link finds the words marked and the note open, at %i px', async (width) => {
    const id = 'qin-to-washington';
    const page = await browsing.open(`${path}#${id}`, { viewport: { width, height: 900 } });
    expect(await currentIds(page)).toEqual([id]);
    expect(await page.locator(`[id="note-${id}"] .note-body`).isVisible()).toBe(true);
    const place = await page.locator(`[id="${id}"]`).boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(900);
  });

  it('the words stay marked until the reader moves on, and no longer', async () => {
    const page = await browsing.open(`${path}#qin-to-washington`, { reducedMotion: 'reduce' });
    const isMarked = (selector: string): Promise<boolean> =>
      page.locator(selector).evaluate((it) => getComputedStyle(it).outlineStyle === 'solid');
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
    const isMarked = () => paragraph.evaluate((it) => getComputedStyle(it).outlineStyle === 'solid');
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
