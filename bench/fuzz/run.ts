import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzCheck } from '../../tests/support/fuzz-check.ts';
import { fuzzCommand } from '../../tests/support/fuzz-command.ts';
import { fuzzImport } from '../../tests/support/fuzz-import.ts';

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

for (const fuzz of [fuzzCheck, fuzzImport]) {
  if (!values.command.includes(fuzz.command.name)) continue;
  const cwd = mkdtempSync(join(tmpdir(), 'readout-fuzz-'));
  try {
    for (const [path, text] of Object.entries(fuzz.files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const amount = { count: Number(values.count), seed: Number(values.seed) };
    console.log(fuzz.command.name, await fuzzCommand(cwd, fuzz, amount));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
