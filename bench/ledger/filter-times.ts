import type { Browser, CDPSession } from 'playwright-core';

/** What one filter took, in milliseconds. */
export interface FilterTime {
  /** From the change until the frame with the rows was painted. */
  readonly shown: number;
  /** Of that, from the first request for the index to the end of the last answer; 0 where nothing was fetched. */
  readonly fetching: number;
  /** Processor time of the main thread for it: script, style, layout and paint, whatever else the machine does. */
  readonly busy: number;
}

/** A ledger that was opened and filtered. */
export interface OpenedLedger {
  /** From navigation until the filters could be used. Milliseconds. */
  readonly opened: number;
  /** The first filter, which fetches the index where there is one. */
  readonly first: FilterTime;
  readonly following: readonly FilterTime[];
}

/** Filters set one after another, each with the others still standing; `undefined` sets all of them back before. */
const steps = [
  ['type', 'forecast'],
  ['verdict', 'not-borne-out'],
  ['band', 'very-likely'],
  ['band', ''],
  ['verdict', ''],
  ['voice', 'own'],
  ['topic', 'steel'],
  [undefined, 'unnamed'],
  ['type', 'description'],
  ['actor', 'norland'],
  ['actor', ''],
  ['type', ''],
  [undefined, 'own'],
  ['verdict', 'none'],
  ['type', 'demand'],
  ['voice', 'reports'],
  ['article', 'text-7'],
  ['article', ''],
  ['voice', ''],
  ['actor', 'person-3'],
] as const;

/** Opens a ledger afresh and sets its filters. */
export async function filterTimes(browser: Browser, url: string): Promise<OpenedLedger> {
  // The policy of the pages would keep the browser's driver from asking them anything.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  const began = performance.now();
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('[data-ledger-filters]:not([hidden])').waitFor();
  const opened = performance.now() - began;
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times: FilterTime[] = [];
  for (const [field, value] of steps) {
    await page.waitForTimeout(100);
    const before = await busyTime(session);
    const took = await page.evaluate(setFilter, { field, value });
    times.push({ ...took, busy: (await busyTime(session)) - before });
  }
  await context.close();
  const [first, ...following] = times;
  if (!first) throw new Error('no filter was set');
  return { opened, first, following };
}

/** Runs in the page. */
async function setFilter({ field, value }: { field: string | undefined; value: string }) {
  const form = document.querySelector<HTMLFormElement>('[data-ledger-filters]');
  const status = document.querySelector('[data-ledger-shown]');
  if (field === undefined) for (const each of form?.querySelectorAll('select') ?? []) each.value = '';
  const select = form?.querySelector<HTMLSelectElement>(`[name="${field ?? 'voice'}"]`);
  if (!form || !status || !select) throw new Error('no filter');
  select.value = value;
  if (select.value !== value) throw new Error(`no value ${value}`);
  const changed = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  performance.clearResourceTimings();
  const started = performance.now();
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await changed;
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });
  const shown = performance.now() - started;
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const parts = fetched.filter(({ name }) => name.includes('/claims/index/'));
  const first = Math.min(...parts.map(({ startTime }) => startTime));
  const last = Math.max(...parts.map(({ responseEnd }) => responseEnd));
  return { shown, fetching: parts.length > 0 ? last - first : 0 };
}

async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
