import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../src/chromium/launch-chromium.ts';
import type { Engine, Reader, Tab } from './engine.ts';

/** Chromium, over its own protocol: the one that prints the PDFs, which npm brings where none is installed. */
export const chromium: Engine = {
  name: 'Chromium',
  findMissing: () => undefined,
  async start() {
    const browser = await launchChromium();
    return {
      version: browser.version(),
      open: (reader) => openTab(browser, reader),
      async errorsAtLoad(url) {
        const page = await browser.newPage();
        const errors = collectErrors(page);
        await page.goto(url, { waitUntil: 'networkidle' });
        await page.close();
        return errors;
      },
      close: () => browser.close(),
    };
  },
};

async function openTab(browser: Browser, reader: Reader): Promise<Tab> {
  const context = await browser.newContext({
    viewport: { width: reader.width, height: reader.height },
    javaScriptEnabled: reader.scripts,
    colorScheme: reader.colorScheme,
    reducedMotion: reader.reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: true,
    locale: 'en-US',
    // As in a window that someone has before them: without one, Chromium asks no one and refuses. It takes the second
    // permission for writing too, once the last gesture is some seconds old, as it may be on a busy machine.
    permissions: ['clipboard-write', 'clipboard-read'],
  });
  const page = await context.newPage();
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
    back: () => page.evaluate('void setTimeout(() => history.back())'),
    evaluate: (expression) => page.evaluate(expression),
    move: ({ x, y }) => mouse.move(x, y),
    down: () => mouse.down(),
    up: () => mouse.up(),
    async wheel({ x, y }, pixels, held) {
      await mouse.move(x, y);
      if (held !== undefined) await keyboard.down(held);
      await mouse.wheel(0, pixels);
      if (held !== undefined) await keyboard.up(held);
    },
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    press: (...keys) => keyboard.press(keys.join('+')),
    screenshot: () => page.screenshot(),
    async download(ask) {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 10_000 }), ask()]);
      return readFile(await download.path());
    },
    errors: () => Promise.resolve(errors),
    close: () => context.close(),
  };
}

function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}
