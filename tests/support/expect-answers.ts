import { expect } from 'vitest';
import { fuzzCommand } from './fuzz-command.ts';
import type { FuzzCase } from './fuzz-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Expects a command to answer whatever it is handed: with one of these exit codes, in at most one line of complaint. */
export async function expectAnswers(
  fuzz: FuzzCase,
  { count, codes, usual }: { readonly count: number; readonly codes: readonly number[]; readonly usual: number },
): Promise<void> {
  const result = await fuzzCommand(temporaryFolder(fuzz.files), fuzz, { count, seed: 1 });
  expect(result).toMatchObject({ crashes: [], stray: [] });
  expect([...result.codes.keys()].filter((code) => !codes.includes(code))).toEqual([]);
  expect([...result.refusals.keys()].filter((said) => said.includes('\n'))).toEqual([]);
  // Not all is refused: then nothing would have been tried.
  expect(result.codes.get(usual)).toBeGreaterThan(count / 4);
}
