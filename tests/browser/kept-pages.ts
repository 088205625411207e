import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** A context with one page, which one test after another has to itself. */
interface Kept {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Pages that no test has, by the options of their contexts; those used last come last. */
const idle = new Map<string, Kept>();
/** A few: each has a process of its own. */
const most = 4;

/**
 * An empty page in a context with some options. To start one, and to load the files of the site anew, takes as much as
 * to show a page: so the page of an earlier test is given again, with nothing left of what that test did by way of
 * this interface and the site's. A test that changes anything else, such as a script that is added to every page, closes
 * the page or its context.
 */
export async function takePage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const key = JSON.stringify(options);
  const kept = idle.get(key) ?? (await makePage(browser, options));
  idle.delete(key);
  onTestFinished(async ({ task }) => {
    const isSpare = task.result?.state === 'fail' || kept.page.isClosed() || idle.has(key);
    if (isSpare || !(await clear(kept, options))) return kept.context.close();
    idle.set(key, kept);
    for (const [oldest, { context }] of [...idle].slice(0, -most)) {
      idle.delete(oldest);
      await context.close();
    }
  });
  return kept.page;
}

async function makePage(browser: Browser, options: BrowserContextOptions): Promise<Kept> {
  const context = await browser.newContext(options);
  return { context, page: await context.newPage() };
}

/** Makes a page as it was when its context was new; false where it is on its way elsewhere, or gone. */
async function clear({ context, page }: Kept, options: BrowserContextOptions): Promise<boolean> {
  const { colorScheme = 'light', reducedMotion = 'no-preference', viewport } = options;
  try {
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.unrouteAll({ behavior: 'wait' });
    await page.evaluate(() => localStorage.clear());
    await page.mouse.move(0, 0);
    await page.goto('about:blank');
    await page.emulateMedia({ media: null, colorScheme, reducedMotion });
    if (viewport) await page.setViewportSize(viewport);
    return true;
  } catch {
    return false;
  }
}
