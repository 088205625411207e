import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

/* Runs a bench by the name of its folder: `npm run bench -- check --count 1000`. */

const [name = '', ...options] = process.argv.slice(2);
const benches = globSync('*/run.ts', { cwd: import.meta.dirname })
  .map(dirname)
  .sort();

if (benches.includes(name)) {
  const program = join(import.meta.dirname, name, 'run.ts');
  process.argv = [process.execPath, program, ...options];
  await import(program);
} else {
  console.error(`Unexpected bench "${name}", expected one of ${benches.join(', ')}`);
  process.exitCode = 2;
}
