import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleOf } from '../support/runs.ts';
import { pagePaths, startBrowsing } from './browsing.ts';

const browsing = startBrowsing();

/** Opens a page whose files of scripts do not arrive. */
async function openWithoutFiles(path: string, width: number): Promise<Page> {
  const page = await browsing.open(pagePaths.home, { reducedMotion: 'reduce', viewport: { width, height: 900 } });
  onTestFinished(() => page.context().close());
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(browsing.url(path));
  return page;
}

describe.each([375, 1440])('where files of scripts do not arrive, at %i px', (width) => {
  it('the page is the one without scripts: notes open, and controls that need scripts are not shown', async () => {
    const page = await openWithoutFiles(pagePaths.reading, width);
    await expect.poll(() => page.locator('noscript').count()).toBe(0);
    for (const control of ['[data-as-of]', '[data-help-open]', '.find', '.as-of-drawer', 'dialog']) {
      expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
    }
    await page.locator('.choices label', { hasText: 'Everything' }).click();
    const note = page.locator('.note.quiet').first();
    await note.locator('summary').click();
    expect(await note.locator('.note-body').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.relations a').count()).toBeGreaterThan(0);
  });

  it('no page shows a control that needs them', async () => {
    const page = await openWithoutFiles(pagePaths.home, width);
    for (const [name, path] of Object.entries(pagePaths)) {
      await page.goto(browsing.url(path));
      await expect.poll(() => page.locator('noscript').count(), { message: name }).toBe(0);
      expect(await page.locator('.needs-scripts').filter({ visible: true }).count(), name).toBe(0);
    }
  });
});

describe.each([375, 1440])('without scripts, at %i px', (width) => {
  const options = { javaScriptEnabled: false, reducedMotion: 'reduce', viewport: { width, height: 900 } } as const;

  it('every note is reached from its passage and opens', async () => {
    const page = await browsing.open(pagePaths.reading, options);
    const ids = await page.$$eval('details.note', (notes) => notes.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of sampleOf(ids, 12)) {
      await page.goto(`${browsing.url(pagePaths.reading)}#${id}`);
      const note = page.locator(`[id="${id}"]`);
      await expect
        .poll(() => note.locator('summary').isVisible(), { message: `${id} after following its link` })
        .toBe(true);
      const body = note.locator('.note-body');
      if (!(await body.isVisible())) await note.locator('summary').click();
      expect(await body.isVisible(), `${id} after a click`).toBe(true);
    }
  });

  it('who comes by a link finds the words in sight and marked, and the note shown', async () => {
    const page = await browsing.open(pagePaths.reading, options);
    const ids = await page.$$eval('.passage[id]', (passages) => passages.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    const faults: string[] = [];
    for (const id of sampleOf(ids, 12)) {
      await page.evaluate((hash) => location.replace(hash), `#${id}`);
      faults.push(...(await page.evaluate(findFaultsOfArrival, id)).map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('related claims are said, and not numbers alone', async () => {
    const page = await browsing.open(pagePaths.reading, options);
    const said = await page.$$eval('.relations a', (links) =>
      links.map((link) => ({
        said: getComputedStyle(link, '::after').content.replace(/^" \(|\)"$/g, ''),
        statement: document.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"] .note-statement`)?.textContent,
      })),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ said: words, statement }) => words === '' || !statement?.startsWith(words))).toEqual([]);
  });

  it('a link with a text fragment opens the note too', async () => {
    const words = await (await browsing.open(pagePaths.reading, options)).locator('#trip-ended').textContent();
    const directive = encodeURIComponent(words ?? '').replaceAll('-', '%2D');
    const page = await browsing.open(`${pagePaths.reading}#trip-ended:~:text=${directive}`, options);
    expect(await page.locator('#note-trip-ended > summary').isVisible()).toBe(true);
  });

  it('shows no control that needs scripts', async () => {
    const page = await browsing.open(pagePaths.reading, options);
    for (const control of [
      '[data-theme-switch]',
      '[data-as-of]',
      '[data-help-open]',
      '.find',
      '[data-copy-link]',
      'dialog',
    ]) {
      expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
    }
  });

  it('views still choose what is shown', async () => {
    const page = await browsing.open(pagePaths.reading, options);
    const lines = () =>
      page.$$eval(
        '.passage:not(.actor)',
        (all) => all.filter((it) => getComputedStyle(it).textDecorationLine === 'underline').length,
      );
    const outcomes = await lines();
    await page.locator('.choices label', { hasText: 'Everything' }).click();
    expect(await lines()).toBeGreaterThan(outcomes);
    expect(await page.locator('.note.quiet > summary').first().isVisible()).toBe(true);
    await page.locator('.choices label', { hasText: 'Text alone' }).click();
    expect(await lines()).toBe(0);
    expect(await page.locator('.note > summary').first().isVisible()).toBe(false);
  });
});

/** What a reader who came by a link to this id would miss. Runs in the page. */
function findFaultsOfArrival(id: string): readonly string[] {
  const words = document.getElementById(id);
  const note = document.getElementById(`note-${words?.dataset['passage'] ?? ''}`);
  if (!words || !note) return ['no words or no note'];
  const pieces = [...document.querySelectorAll(`[data-passage="${words.dataset['passage'] ?? ''}"]`)];
  const [line] = words.getClientRects();
  const inSight = line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
  const onTop = line && document.elementFromPoint(line.left + 1, line.top + line.height / 2);
  const plain = getComputedStyle(document.body).backgroundColor;
  const isMarked = (element: Element): boolean => {
    const { backgroundColor } = getComputedStyle(element);
    return ![plain, 'rgba(0, 0, 0, 0)'].includes(backgroundColor);
  };
  return [
    ...(inSight ? [] : ['the words are out of sight']),
    ...(onTop && (words.contains(onTop) || onTop.contains(words)) ? [] : ['something covers the words']),
    ...(pieces.every(isMarked) ? [] : ['not all of the words are marked']),
    ...((note.querySelector('summary') ?? note).checkVisibility() ? [] : ['the note is folded']),
    ...(isMarked(note) ? [] : ['the note is not marked']),
  ];
}
