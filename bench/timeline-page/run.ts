import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../src/chromium/launch-chromium.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { readout } from '../../tests/support/built-site.ts';
import { makeLargeContent, writeLargeContent } from '../../tests/support/large-content.ts';
import { measure } from './measure.ts';
import type { Measures } from './measure.ts';
import { readoutPage, writePeers } from './pages.ts';

/** The timeline page with many events, beside TimelineJS3 and vis-timeline showing the same, taking turns in one run. */
const { values } = parseArgs({
  options: { engagements: { type: 'string', default: '500' }, rounds: { type: 'string', default: '5' } },
});
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
try {
  const content = makeLargeContent(Number(values.engagements));
  writeLargeContent(join(folder, 'content'), content);
  const site = join(folder, 'site');
  const built = await readout(['build', '--out', site, '--cache', join(folder, 'cache')], {
    READOUT_CONTENT: join(folder, 'content'),
  });
  if (built.code !== 0) throw new Error(built.stderr);
  const rows = content.engagements.length + content.promises.length;
  const pages = [readoutPage(rows), ...writePeers(site, content)];
  const server = await startServer({ dir: site, base: '/', port: 0 });
  const browser = await launchChromium();
  const taken = new Map<string, Measures[]>(pages.map(({ name }) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const page of pages) taken.get(page.name)?.push(await measure(browser, server.url, page));
  }
  await browser.close();
  await server.close();
  console.log(`${rows} events (${content.promises.length} windows), median of ${values.rounds}\n`);
  console.log(toTable(taken));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function toTable(taken: ReadonlyMap<string, readonly Measures[]>): string {
  const [own] = taken.values();
  const columns = [
    ['KB gzipped', ({ kilobytes }: Measures) => kilobytes],
    ['all events, ms', ({ complete }: Measures) => complete],
    ['blocking, ms', ({ blocking }: Measures) => blocking],
    ['zoom step, ms', ({ zoom }: Measures) => zoom],
    ['filter, ms', ({ filter }: Measures) => filter],
  ] as const;
  const lines = [...taken].map(([name, measures]) => {
    const cells = columns.map(([, value]) => {
      const median = medianOf(measures.flatMap((each) => value(each) ?? []));
      const ours = medianOf((own ?? []).flatMap((each) => value(each) ?? []));
      if (median === undefined || ours === undefined) return '';
      const ratio = measures === own || ours === 0 ? '' : ` (${(median / ours).toFixed(1)} ×)`;
      return `${median.toFixed(1)}${ratio}`;
    });
    return [name, ...cells];
  });
  const head = ['', ...columns.map(([title]) => title)];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function medianOf(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
