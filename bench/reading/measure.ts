import type { Browser } from 'playwright-core';
import type { MeasuredPage } from './pages.ts';

/** Milliseconds, of one opening of a page. */
export interface Measures {
  /** What the main thread did until two seconds after the load. */
  readonly mainThread: number;
  /** What tasks longer than 50 ms took beyond that, until then. */
  readonly blocking: number;
  readonly firstPaint: number;
  /** From what a reader does to the frame after it, by name. */
  readonly acts: Readonly<Record<string, number>>;
}

/** Opens a page in a fresh context, on a processor that many times slower. */
export async function measure(
  browser: Browser,
  url: string,
  { acts }: MeasuredPage,
  { width, slower }: { width: number; slower: number },
): Promise<Measures> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await session.send('Performance.enable', {});
  await tab.addInitScript(() => {
    const state = window as unknown as { blocking: number };
    state.blocking = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.blocking += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForTimeout(2000);
  const { metrics } = await session.send('Performance.getMetrics');
  const [blocking, firstPaint] = await tab.evaluate(() => [
    (window as unknown as { blocking: number }).blocking,
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  ]);
  const took: Record<string, number> = {};
  for (const [name, act] of Object.entries(acts)) {
    took[name] = await tab.evaluate(
      `new Promise((resolve) => { const start = performance.now(); ${act};
        requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start); port2.postMessage(0); }); })`,
    );
    await tab.waitForTimeout(500);
  }
  await context.close();
  return {
    mainThread: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000,
    blocking,
    firstPaint,
    acts: took,
  };
}
