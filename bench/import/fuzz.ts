import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from '../../src/cli/run-tool.ts';
import { hostileDocuments } from '../../tests/import/hostile-documents.ts';

/*
 * Does `readout import` survive what it is handed? `node bench/import/fuzz.ts --count 10000 --seed 1` prints how many
 * documents were imported and refused, every crash with its index, the slowest, and what was written elsewhere.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const longest = 2000;

const cwd = mkdtempSync(join(tmpdir(), 'readout-fuzz-'));
const codes = new Map<number | string, number>();
const refusals = new Map<string, number>();
let slowest = 0;
let hangs = 0;
for (const [index, bytes] of (await hostileDocuments(Number(values.count), Number(values.seed))).entries()) {
  const err: string[] = [];
  const effects = {
    log: () => undefined,
    error: (line: string) => void err.push(line),
    progress: () => undefined,
    cwd,
    today: () => '2030-01-01',
    colour: false,
    env: {},
  };
  const from = ['text', 'html', 'markdown'][index % 5];
  const argv = ['import', '-', '--force', ...(from === undefined ? [] : ['--from', from])];
  const [started, used] = [performance.now(), process.cpuUsage()];
  const code = await runTool(argv, { ...effects, input: toStream(bytes) }).catch((error: unknown) => {
    console.log(`crash at ${index}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 'crash';
  });
  const took = performance.now() - started;
  slowest = Math.max(slowest, took);
  if (took > longest) {
    hangs += 1;
    const { user, system } = process.cpuUsage(used);
    const busy = ((user + system) / 1000).toFixed(0);
    console.log(`${index}: ${took.toFixed(0)} ms, of which ${busy} ms at work, for ${bytes.length} bytes`);
  }
  codes.set(code, (codes.get(code) ?? 0) + 1);
  if (code === 2) refusals.set(err.join(' '), (refusals.get(err.join(' ')) ?? 0) + 1);
}
const stray = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter(
  (name) => !/^content(?:[/\\]articles(?:[/\\][a-z0-9-]+\.md)?)?$/.test(name),
);
console.log({ codes, refusals, slowest: `${slowest.toFixed(0)} ms`, hangs, stray });
rmSync(cwd, { recursive: true, force: true });

async function* toStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
