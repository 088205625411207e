import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/browser/launch-browser.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { buildLedger } from './build-ledger.ts';
import { writeManyClaims } from './many-claims.ts';
import type { OpenedLedger } from './filter-times.ts';
import { filterTimes } from './filter-times.ts';
import { writeOneTable } from './one-table.ts';

/** The ledger of many claims: what its pages weigh and how long a filter takes, beside one table that holds them all. */
const { values } = parseArgs({
  options: { claims: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '3' } },
});
const work = join(import.meta.dirname, '../../.cache/bench/ledger');
rmSync(work, { recursive: true, force: true });
const site = join(work, 'site');
try {
  writeManyClaims(join(work, 'content'), Number(values.claims));
  const started = performance.now();
  await buildLedger(join(work, 'content'), work, site);
  console.log(`${values.claims} claims; ledger built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  weigh();
  writeOneTable(site);
  const server = await startServer({ dir: site, base: '/', port: 0 });
  const browser = await launchBrowser();
  await compare(browser, server.url);
  await browser.close();
  await server.close();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function weigh(): void {
  const files = readdirSync(site, { recursive: true }).map(String);
  const unpacked = (file: string) => readFileSync(join(site, file)).length / 1024;
  const kilobytes = (file: string) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length / 1024;
  const told = (name: string, pattern: RegExp) => {
    const named = files.filter((file) => pattern.test(file));
    const sizes = named.map(kilobytes);
    const whole = Math.max(...named.map(unpacked));
    const sum = sizes.reduce((total, size) => total + size, 0);
    console.log(
      `${name}: ${sizes.length}, largest ${Math.max(...sizes).toFixed(1)} KB gzipped (${whole.toFixed(0)} KB unpacked), all ${sum.toFixed(0)} KB`,
    );
  };
  told('first page', /^claims\/index\.html$/);
  told('pages of the ledger', /^claims\/(?:\d+\/)?index\.html$/);
  told('pages of questions', /^claims\/[a-z-]+\/(?:\d+\/)?index\.html$/);
  told('parts of the index', /^claims\/index\/\d+\.json$/);
}

/** Both pages take turns, each in a fresh context. */
async function compare(browser: Browser, url: string): Promise<void> {
  const pages = { ledger: '/claims/', 'one table': '/one-table/' };
  const taken = new Map(Object.keys(pages).map((name) => [name, [] as OpenedLedger[]]));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, path] of Object.entries(pages))
      taken.get(name)?.push(await filterTimes(browser, new URL(path, url).href));
  }
  const lines: Readonly<Record<string, (opened: OpenedLedger) => readonly number[]>> = {
    'page opened, filters there': ({ opened }) => [opened],
    'first filter': ({ first }) => [first.shown],
    'first filter, fetching': ({ first }) => [first.fetching],
    'first filter, main thread': ({ first }) => [first.busy],
    'following filter': ({ following }) => following.map(({ shown }) => shown),
    'following filter, main thread': ({ following }) => following.map(({ busy }) => busy),
  };
  console.log(`\n| median of ${values.rounds} rounds, ms | ledger | one table |\n| --- | --- | --- |`);
  for (const [line, of] of Object.entries(lines)) {
    const [own = NaN, other = NaN] = [...taken.values()].map((all) => median(all.flatMap(of)));
    console.log(`| ${line} | ${own.toFixed(0)} | ${other.toFixed(0)} |`);
  }
  console.log(
    `\nload of the machine at the end: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
}

function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
