import { globSync, readFileSync, readdirSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { TestModule } from 'vitest/node';
import { startVitest } from 'vitest/node';

/* What a change of a file costs whoever watches its room: `npm run bench -- watch cli`; see README.md beside this. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { file: { type: 'string', default: '**/*.ts' } },
});
const root = join(import.meta.dirname, '../..');
/** Longer than this after a change, in milliseconds, and no test goes by the file: Vitest itself waits a tenth of a second. */
const unheard = 1500;

interface Run {
  readonly modules: readonly TestModule[];
  readonly ended: number;
}

for (const room of positionals) {
  let started = (): void => undefined;
  let ended = (_run: Run): void => undefined;
  const vitest = await startVitest([`tests/${room}`], {
    watch: true,
    project: ['unit'],
    maxWorkers: '100%',
    reporters: [
      {
        onTestRunStart: () => started(),
        onTestRunEnd: (modules) => ended({ modules, ended: performance.now() }),
      },
    ],
  });

  for (const file of globSync(`src/${room}/${values.file}`, { cwd: root }).sort()) {
    const [began, used] = [performance.now(), processorSeconds()];
    const run = new Promise<Run>((resolve) => (ended = resolve));
    const isHeard = new Promise<boolean>((resolve) => {
      started = () => resolve(true);
      setTimeout(() => resolve(false), unheard);
    });
    utimesSync(join(root, file), new Date(), new Date());
    if (!(await isHeard)) {
      console.log(`${file}: no test`);
      continue;
    }
    const { modules, ended: end } = await run;
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failed = tests.filter((test) => test.result().state === 'failed');
    const slowest = modules
      .map((module) => ({ name: relative(join(root, 'tests'), module.moduleId), took: module.diagnostic().duration }))
      .sort((a, b) => b.took - a.took)
      .slice(0, 3)
      .map(({ name, took }) => `${name} ${(took / 1000).toFixed(1)}`);
    console.log(
      `${file}: ${((end - began) / 1000).toFixed(1)} s, ${(processorSeconds() - used).toFixed(1)} s of processor time, ` +
        `${tests.length} tests of ${modules.length} files${failed.length > 0 ? `, ${failed.length} failed` : ''} (${slowest.join(', ')})`,
    );
  }
  await vitest.close();
}

/** Processor time of this process, of its children and of those that have ended, from /proc (Linux), in seconds. */
function processorSeconds(): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
        const [, parent, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return [{ id: Number(id), parent: Number(parent), used: sum(fields.slice(9, 13).map(Number)) / 100 }];
      } catch {
        return [];
      }
    });
  const ours = (id: number): number =>
    sum(processes.filter((it) => it.id === id).map(({ used }) => used)) +
    sum(processes.filter((it) => it.parent === id).map((child) => ours(child.id)));
  return ours(process.pid);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
