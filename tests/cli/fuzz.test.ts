import { expect, it } from 'vitest';
import { fuzzCases } from '../support/fuzz-cases.ts';
import { fuzzCommand } from '../support/fuzz-command.ts';
import { runs } from '../support/runs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/* A part, by a fixed seed, of what `npm run bench -- fuzz` does with 10,000. */
it.each([
  ['check', runs(1500, 150), [0, 1]],
  ['import', runs(3000, 100), [0, 2]],
] as const)(
  'readout %s answers whatever it is handed, and writes nothing elsewhere',
  async (name, count, codes) => {
    const { inputs, argv, allowed, files } = fuzzCases[name];
    const result = await fuzzCommand(temporaryFolder(files), await inputs(count, 1), { argv, allowed });
    expect(result).toMatchObject({ crashes: [], stray: [] });
    expect([...result.codes.keys()].filter((code) => !codes.some((known) => known === code))).toEqual([]);
    expect([...result.refusals.keys()].filter((said) => said.includes('\n'))).toEqual([]);
    // Not all is refused: then nothing would have been tried.
    expect(result.codes.get(name === 'check' ? 1 : 0)).toBeGreaterThan(count / 4);
  },
  240_000,
);
