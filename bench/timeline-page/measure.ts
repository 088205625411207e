import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { MeasuredPage } from './pages.ts';

export interface Measures {
  /** Page, scripts, styles and data as gzip -9 would send them, without fonts and images. Kilobytes of 1024. */
  readonly kilobytes: number;
  /** From navigation to the second frame after every event was there. Milliseconds. */
  readonly complete: number;
  /** Total blocking time until then and one second on: what long tasks took beyond 50 ms each. */
  readonly blocking: number;
  /** Processor time of the main thread for one step of zoom, and for one filter. Milliseconds. */
  readonly zoom: number;
  readonly filter?: number;
}

/** Opens the page in a fresh context and measures it once. */
export async function measure(browser: Browser, origin: string, page: MeasuredPage): Promise<Measures> {
  // A policy that forbids eval, which Readout's page has, would keep the browser's driver from asking it anything.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const tab = await context.newPage();
  const bodies: Promise<number>[] = [];
  tab.on('response', (response) => {
    if (/^(font|image)$/.test(response.request().resourceType())) return;
    bodies.push(
      response.body().then(
        (body) => gzipSync(body, { level: 9 }).length,
        () => 0,
      ),
    );
  });
  await tab.addInitScript(watch, { event: page.event, count: page.count });
  await tab.goto(new URL(page.path, origin).href);
  await tab.waitForFunction('window.complete !== undefined', undefined, { timeout: 60_000 });
  await tab.waitForTimeout(1000);
  const { complete, blocking } = await tab.evaluate(() => {
    const { complete = NaN, blocking } = window as unknown as Watched;
    return { complete, blocking };
  });
  const kilobytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0) / 1024;
  const zoom = await busyTime(tab, page.zoom);
  const filter = page.filter === undefined ? undefined : await busyTime(tab, page.filter);
  await context.close();
  return { kilobytes, complete, blocking, zoom, ...(filter !== undefined && { filter }) };
}

type Watched = Window & { complete?: number; blocking: number };

/** Runs in the page before anything else. */
function watch({ event, count }: { event: string; count: number }): void {
  const state = window as unknown as Watched;
  state.blocking = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) state.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    if (document.querySelectorAll(event).length !== count) return void requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => (state.complete = performance.now())));
  };
  requestAnimationFrame(look);
}

/** Milliseconds of processor time that the main thread took for a step: other programs' load is no part of it. */
async function busyTime(tab: Page, step: string): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const idle = async (): Promise<number> => {
    const before = await busy();
    await tab.waitForTimeout(600);
    return (await busy()) - before;
  };
  const rest = await idle();
  const before = await busy();
  await tab.evaluate(step);
  await tab.waitForTimeout(600);
  const took = (await busy()) - before - rest;
  await session.detach();
  return took;
}
