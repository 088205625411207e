import { it } from 'vitest';
import { expectAnswers } from '../support/expect-answers.ts';
import { fuzzImport } from '../support/fuzz-import.ts';
import { runs } from '../support/runs.ts';

/* A part, by a fixed seed, of what `npm run bench -- fuzz` does with 10,000. */
it('readout import answers whatever it is handed, and writes nothing elsewhere', { timeout: 240_000 }, () =>
  expectAnswers(fuzzImport, { count: runs(3000, 100), codes: [0, 2], usual: 0 }),
);
