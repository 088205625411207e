import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { errors } from 'playwright-core';
import { launchChromium } from '../../src/chromium/launch-chromium.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { buildLedger } from './build-ledger.ts';
import type { FilterTime, OpenedLedger } from './filter-times.ts';
import { filterTimes, patience } from './filter-times.ts';
import { writeManyClaims } from './many-claims.ts';
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
  const browser = await launchChromium();
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
  const weight = (name: string, pattern: RegExp) => {
    const named = files.filter((file) => pattern.test(file));
    const sizes = named.map(kilobytes);
    const whole = Math.max(...named.map(unpacked));
    const sum = sizes.reduce((total, size) => total + size, 0);
    console.log(
      `${name}: ${sizes.length}, largest ${Math.max(...sizes).toFixed(1)} KB gzipped (${whole.toFixed(0)} KB unpacked), all ${sum.toFixed(0)} KB`,
    );
  };
  weight('first page', /^claims\/index\.html$/);
  weight('pages of the ledger', /^claims\/(?:\d+\/)?index\.html$/);
  weight('pages of questions', /^claims\/[a-z-]+\/(?:\d+\/)?index\.html$/);
  weight('parts of the index', /^claims\/index\/\d+\.json$/);
}

/** The pages take turns, each in a fresh context. A page that does not answer in time says so in its column. */
async function compare(browser: Browser, url: string): Promise<void> {
  const pages = {
    ledger: { path: '/claims/', reached: false },
    'ledger, form reached before': { path: '/claims/', reached: true },
    'one table': { path: '/one-table/', reached: false },
  };
  const taken = new Map(Object.keys(pages).map((name) => [name, [] as OpenedLedger[]]));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, { path, reached }] of Object.entries(pages)) {
      try {
        taken.get(name)?.push(await filterTimes(browser, new URL(path, url).href, { reached }));
      } catch (error) {
        if (!(error instanceof errors.TimeoutError)) throw error;
        console.log(`round ${round + 1}: ${name} did not answer within ${patience / 1000} s`);
      }
    }
  }
  const lines: Readonly<Record<string, (opened: OpenedLedger) => readonly number[]>> = {
    'page opened, filters there': ({ opened }) => [opened],
    ...told('first filter', ({ first }) => [first]),
    'first filter, fetching': ({ first }) => [first.fetching],
    ...told('following filter', ({ following }) => following),
    ...told('sorting all claims', ({ sorting }) => sorting),
  };
  console.log(
    `\n| median (largest) of ${values.rounds} rounds, ms | ${Object.keys(pages).join(' | ')} |\n| --- | --- | --- | --- |`,
  );
  for (const [line, of] of Object.entries(lines)) {
    const cells = [...taken.values()].map((all) => inWords(all.flatMap(of)));
    console.log(`| ${line} | ${cells.join(' | ')} |`);
  }
  console.log(
    `\nload of the machine at the end: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
}

/** The lines that tell of one kind of step. */
function told(kind: string, stepsOf: (opened: OpenedLedger) => readonly FilterTime[]) {
  const line = (value: (step: FilterTime) => number) => (opened: OpenedLedger) => stepsOf(opened).map(value);
  return {
    [`${kind}: shown`]: line(({ shown }) => shown),
    [`${kind}: main thread`]: line(({ busy }) => busy),
    [`${kind}: longest task`]: line(({ longest }) => longest),
  };
}

function inWords(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? 'no answer' : `${middle.toFixed(0)} (${sorted.at(-1)?.toFixed(0)})`;
}
