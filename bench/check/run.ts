import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeManyArticles } from './many-articles.ts';

/* How long does `readout check` take? `npm run bench -- check --count 1000 --runs 3`; see README.md beside this. */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, runs: { type: 'string', default: '3' } },
});
const tool = join(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));

try {
  writeManyArticles(join(folder, 'content'), Number(values.count));
  const calls = [
    ['nothing (readout --version)', ['--version']],
    ['one article', ['check', 'content/articles/address-0.md', '--json']],
    [`${values.count} articles`, ['check', '--json']],
  ] as const;
  for (const [name, argv] of calls) {
    const runs = Array.from({ length: Number(values.runs) }, () => timed(argv));
    const median = (key: 'wall' | 'cpu') => runs.map((run) => run[key]).sort((a, b) => a - b)[runs.length >> 1] ?? 0;
    console.log(`${name}: ${median('wall').toFixed(2)} s, ${median('cpu').toFixed(2)} s of processor time`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds by the clock, and of all threads together. */
function timed(argv: readonly string[]): { readonly wall: number; readonly cpu: number } {
  const script = `import { spawnSync } from 'node:child_process';
const started = performance.now();
spawnSync(process.execPath, ${JSON.stringify([tool, ...argv])}, { cwd: ${JSON.stringify(folder)}, stdio: 'ignore' });
const wall = performance.now() - started;
const { userCPUTime, systemCPUTime } = await import('node:process').then(({ resourceUsage }) => resourceUsage());
console.log(JSON.stringify({ wall: wall / 1e3, own: (userCPUTime + systemCPUTime) / 1e6 }));`;
  const before = childSeconds();
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  const { wall, own } = JSON.parse(out) as { readonly wall: number; readonly own: number };
  return { wall, cpu: childSeconds() - before - own };
}

/** Processor time of all children that have ended, from /proc (Linux): fields 16 and 17 of `stat`, in hundredths. */
function childSeconds(): number {
  const stat = execFileSync('cat', [`/proc/${process.pid}/stat`], { encoding: 'utf8' });
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
