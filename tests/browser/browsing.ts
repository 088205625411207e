import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { launchChromium } from '../../src/chromium/launch-chromium.ts';
import type { RunningServer } from '../../src/cli/static-server.ts';
import { startServer } from '../../src/cli/static-server.ts';
import type { SiteToBuild } from '../support/built-site.ts';
import { builtSite } from '../support/built-site.ts';
import { root } from '../support/folders.ts';
import { settled } from '../support/settled.ts';
import { takePage } from './kept-pages.ts';

/** One page of each kind that a reader meets. */
export const pagePaths = {
  reading: '/articles/re-engagement-after-beijing/',
  edition: '/articles/re-engagement-after-beijing/edition/',
  passage: '/articles/re-engagement-after-beijing/qin-to-washington/',
  home: '/',
  actor: '/actors/yellen/',
  state: '/actors/china/',
  actors: '/actors/',
  engagement: '/engagements/wang-yi-washington-2023-10/',
  engagements: '/engagements/',
  timeline: '/timeline/',
  argument: '/articles/re-engagement-after-beijing/argument/',
  claims: '/claims/',
  unnamed: '/claims/unnamed/',
  promises: '/claims/promises/',
  forecasts: '/forecasts/',
  method: '/method/',
  rules: '/method/rules/',
  data: '/data/',
  missing: '/no/such/page/',
} as const;

export interface Browsing {
  /** Opens a page of the built site in a context that no other test has now; the page's scripts are at work. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Address of a page. */
  url(path: string): string;
}

type Site = Pick<SiteToBuild, 'folder' | 'base'>;

/*
 * The browser and the servers of all files that one worker runs: modules of the project "site" are loaded once a worker.
 * They end with its process.
 */
let started: Promise<Browser> | undefined;
const servers = new Map<Site, Promise<RunningServer>>();

/** Serves a built site to a browser for the tests of one file. */
export function startBrowsing(site: Site = builtSite): Browsing {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    const served = servers.get(site) ?? startServer({ dir: site.folder, base: site.base, port: 0 });
    servers.set(site, served);
    [server, browser] = await Promise.all([served, (started ??= launchChromium())]);
  });
  const url = (path: string): string => new URL(path, server.url).href;
  return {
    url,
    async open(path, options) {
      const page = await takePage(browser, { viewport: { width: 1440, height: 900 }, ...options });
      if (options?.javaScriptEnabled === false) await page.goto(url(path));
      else await visit(page, url(path));
      return page;
    },
  };
}

/** Loads an address; the scripts of its page are at work when it returns. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(settled);
}

/** The same with the address that the page has. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.evaluate(settled);
}

/** The address that the page itself knows: the browser hears of a change without a load only later. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
}

const axeSource = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with the page as it stands, one line a fault. The context needs `bypassCSP`.
 *
 * @param tags only rules with one of axe's tags, such as `cat.color`
 */
export async function findBarriers(page: Page, tags?: string[]): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      // What is in order need not be told, and there is no sound or film to be looked into.
      resultTypes: ['violations'],
      preload: false,
      ...(runOnly && { runOnly }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, tags);
}
