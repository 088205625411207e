import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzCases } from '../../tests/support/fuzz-cases.ts';
import { fuzzCommand } from '../../tests/support/fuzz-command.ts';

/*
 * Do `readout check` and `readout import` survive what they are handed? `npm run bench -- fuzz --count 10000 --seed 1`
 * prints for each how many calls ended how, every crash and every call of more than two seconds with its index, the
 * slowest, and what was written elsewhere. Random and mutated inputs, by seed alone.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    command: { type: 'string', multiple: true, default: ['check', 'import'] },
  },
});

for (const [name, { inputs, argv, allowed, files }] of Object.entries(fuzzCases)) {
  if (!values.command.includes(name)) continue;
  const cwd = mkdtempSync(join(tmpdir(), 'readout-fuzz-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const all = await inputs(Number(values.count), Number(values.seed));
    console.log(name, await fuzzCommand(cwd, all, { argv, allowed }));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
