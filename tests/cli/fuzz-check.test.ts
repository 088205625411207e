import { it } from 'vitest';
import { expectAnswers } from '../support/expect-answers.ts';
import { fuzzCheck } from '../support/fuzz-check.ts';
import { runs } from '../support/runs.ts';

/* A part, by a fixed seed, of what `npm run bench -- fuzz` does with 10,000. */
it('readout check answers whatever it is handed, and writes nothing elsewhere', { timeout: 240_000 }, () =>
  expectAnswers(fuzzCheck, { count: runs(1500, 150), codes: [0, 1], usual: 1 }),
);
