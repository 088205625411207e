import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import type { Engine, Reader, Settings, Tab } from './engine.ts';
import { findProgram } from './find-program.ts';
import { newFile } from './new-file.ts';
import { oncePerSettings } from './once-per-settings.ts';

const program = 'firefox-esr';

/** Firefox over WebDriver BiDi. What BiDi cannot set is set by preferences, in a Firefox of its own. */
export const firefox: Engine = {
  name: 'Firefox',
  findMissing: () => (findProgram(program) === undefined ? `there is no ${program}` : undefined),
  async start() {
    const downloads = await mkdtemp(join(tmpdir(), 'readout-firefox-'));
    const browsers = oncePerSettings((settings) => launchFirefox(settings, downloads));
    const plain = await browsers.get({ scripts: true, colorScheme: 'light', reducedMotion: false });
    return {
      version: (await plain.version()).replace('firefox/', ''),
      open: async (reader) => openTab(await browsers.get(reader), reader, downloads),
      async errorsAtLoad(url) {
        const page = await plain.newPage();
        const errors = collectErrors(page);
        await page.goto(url, { waitUntil: 'networkidle0' });
        await page.close();
        return errors;
      },
      async close() {
        for (const browser of await browsers.all()) await browser.close();
        await rm(downloads, { recursive: true, force: true });
      },
    };
  },
};

/** Preferences: firefox-source-docs.mozilla.org, StaticPrefList.yaml and LookAndFeel. */
function launchFirefox({ scripts, colorScheme, reducedMotion }: Settings, downloads: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: findProgram(program) ?? program,
    headless: true,
    extraPrefsFirefox: {
      'javascript.enabled': scripts,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
    },
  });
}

async function openTab(browser: Browser, { width, height }: Reader, downloads: string): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  const errors = collectErrors(page);
  const { keyboard, mouse } = page;
  return {
    hasTouch: true,
    hasWheelEvents: true,
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    // Their own commands wait for a load, of which there is none where the page was kept.
    async back() {
      await page.evaluate('void setTimeout(() => history.back())');
    },
    evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
    move: ({ x, y }) => mouse.move(x, y),
    down: () => mouse.down(),
    up: () => mouse.up(),
    async wheel({ x, y }, pixels, held) {
      await mouse.move(x, y);
      if (held !== undefined) await keyboard.down(held as KeyInput);
      await mouse.wheel({ deltaY: pixels });
      if (held !== undefined) await keyboard.up(held as KeyInput);
    },
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    async press(...keys) {
      const held = keys.slice(0, -1) as KeyInput[];
      for (const key of held) await keyboard.down(key);
      await keyboard.press(keys.at(-1) as KeyInput);
      for (const key of held.toReversed()) await keyboard.up(key);
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    download: (ask) => newFile(downloads, ask),
    errors: () => Promise.resolve(errors),
    close: () => context.close(),
  };
}

function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}
