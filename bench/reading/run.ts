import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../src/chromium/launch-chromium.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { readout } from '../../tests/support/built-site.ts';
import { measure } from './measure.ts';
import type { Measures } from './measure.ts';
import { writePages } from './pages.ts';

/** The reading page beside the same words plain and with Recogito's annotations, taking turns in one run. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    slower: { type: 'string', default: '4' },
    article: { type: 'string', default: 're-engagement-after-beijing' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
try {
  const built = await readout(['build', '--out', join(folder, 'site'), '--cache', join(folder, 'cache')]);
  if (built.code !== 0) throw new Error(built.stderr);
  const pages = writePages(join(folder, 'site'), values.article);
  const server = await startServer({ dir: join(folder, 'site'), base: '/', port: 0 });
  const browser = await launchChromium();
  for (const width of [375, 1440]) {
    const taken = new Map<string, Measures[]>(pages.map(({ name }) => [name, []]));
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const page of pages) {
        const url = new URL(page.path, server.url).href;
        taken.get(page.name)?.push(await measure(browser, url, page, { width, slower: Number(values.slower) }));
      }
    }
    console.log(`\n${width} px, processor ${values.slower} × slower, median of ${values.rounds}\n`);
    console.log(toTable(taken));
  }
  await browser.close();
  await server.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function toTable(taken: ReadonlyMap<string, readonly Measures[]>): string {
  const [plain = []] = taken.values();
  const acts = [...new Set([...taken.values()].flat().flatMap((each) => Object.keys(each.acts)))];
  const columns: readonly (readonly [title: string, value: (each: Measures) => number | undefined])[] = [
    ['main thread, ms', ({ mainThread }) => mainThread],
    ['blocking, ms', ({ blocking }) => blocking],
    ['first paint, ms', ({ firstPaint }) => firstPaint],
    ...acts.map((name) => [`${name}, ms`, (each: Measures) => each.acts[name]] as const),
  ];
  const lines = [...taken].map(([name, measures]) => {
    const cells = columns.map(([, value]) => {
      const median = medianOf(measures.flatMap((each) => value(each) ?? []));
      const least = medianOf(plain.flatMap((each) => value(each) ?? []));
      if (median === undefined) return '';
      return `${median.toFixed(0)}${measures === plain || !least ? '' : ` (${(median / least).toFixed(1)} ×)`}`;
    });
    return [name, ...cells];
  });
  const head = ['', ...columns.map(([title]) => title)];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function medianOf(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
