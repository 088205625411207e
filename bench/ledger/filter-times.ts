import type { Browser, CDPSession, Page } from 'playwright-core';

/** What one filter took, in milliseconds. */
export interface FilterTime {
  /** From the change until the frame with the rows was painted. */
  readonly shown: number;
  /** Of that, from the first request for the index to the end of the last answer; 0 where nothing was fetched. */
  readonly fetching: number;
  /** Processor time of the main thread for it: script, style, layout and paint, whatever else the machine does. */
  readonly busy: number;
  /** The longest of the main thread's tasks, by processor time: for so long the page answers to nothing. */
  readonly longest: number;
}

/** A ledger that was opened and filtered. */
export interface OpenedLedger {
  /** From navigation until the filters could be used. Milliseconds. */
  readonly opened: number;
  /** The first filter, which fetches the index where there is one. */
  readonly first: FilterTime;
  readonly following: readonly FilterTime[];
  readonly sorting: readonly FilterTime[];
}

/** How long a page may take to load, or a filter to be shown. Milliseconds. */
export const patience = 60_000;

type Step = readonly [field: string | undefined, value: string];

/** Filters set one after another, each with the others still standing; `undefined` sets all of them back before. */
const filters: readonly Step[] = [
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
];
/** Orders, of all claims. */
const orders: readonly Step[] = [
  [undefined, ''],
  ['by', 'band'],
  ['by', 'verdict'],
  ['by', 'voice'],
  ['by', 'type'],
];

/**
 * Opens a ledger afresh, sets its filters and sorts it. Throws where the page does not answer in time.
 *
 * @param reached whether the focus comes to the form half a second before the first filter is set, as it does with a reader
 */
export async function filterTimes(browser: Browser, url: string, { reached = false } = {}): Promise<OpenedLedger> {
  // The policy of the pages would keep the browser's driver from asking them anything.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  try {
    const began = performance.now();
    await page.goto(url, { waitUntil: 'load' });
    await page.locator('[data-claim-filters]').waitFor({ state: 'attached' });
    await page.locator('.drawer:has([data-claim-filters]) > summary').click();
    const opened = performance.now() - began;
    if (reached) {
      await page.locator('[data-claim-filters] [name="type"]').focus();
      await page.waitForTimeout(500);
    }
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const take = async (steps: readonly Step[]): Promise<FilterTime[]> => {
      const times: FilterTime[] = [];
      for (const step of steps) times.push(await takeStep(browser, page, session, step));
      return times;
    };
    const [first, ...following] = await take(filters);
    const [, ...sorting] = await take(orders);
    if (!first) throw new Error('no filter was set');
    return { opened, first, following, sorting };
  } finally {
    await context.close();
  }
}

async function takeStep(browser: Browser, page: Page, session: CDPSession, [field, value]: Step): Promise<FilterTime> {
  await page.waitForTimeout(100);
  await browser.startTracing(page, { categories: ['toplevel'] });
  const before = await busyTime(session);
  const took = await page.evaluate(setFilter, { field, value });
  const busy = (await busyTime(session)) - before;
  return { ...took, busy, longest: longestTask(await browser.stopTracing()) };
}

/** Runs in the page. */
async function setFilter({ field, value }: { field: string | undefined; value: string }) {
  const form = document.querySelector('[data-claim-filters]');
  const list = document.querySelector('[data-claims]');
  if (!form || !list) throw new Error('no filter');
  if (field === undefined) for (const each of form.querySelectorAll('select')) each.value = '';
  const radio = document.querySelector<HTMLInputElement>(`[name="${field ?? ''}"][value="${value}"]`);
  const select = form.querySelector<HTMLSelectElement>(`[name="${field ?? 'voice'}"]`);
  const control = radio ?? select;
  if (!control) throw new Error(`no filter ${field ?? ''}`);
  if (radio) radio.checked = true;
  else control.value = value;
  if (control.value !== value) throw new Error(`no value ${value}`);
  const changed = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(list, { childList: true, attributes: true, subtree: true });
  });
  performance.clearResourceTimings();
  const started = performance.now();
  control.dispatchEvent(new Event('change', { bubbles: true }));
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

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of a renderer's main thread in a trace. Milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const main = new Set(named.map(thread));
  const tasks = traceEvents.filter((event) => event.ph === 'X' && main.has(thread(event)));
  return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}
