import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { CliError } from '../../src/cli/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('readout build', () => {
  it.each([
    ['a folder with other things in it', { out: 'own' }],
    ['the folder that holds the project', { out: join(import.meta.dirname, '../..') }],
    ['a base path without its slashes', { base: 'readout' }],
    ['an origin with a path', { origin: 'https://example.org/readout/' }],
  ])('refuses %s and touches nothing', async (_, values) => {
    const cwd = temporaryFolder({ 'own/letter.txt': 'mine' });
    const effects = {
      log: () => undefined,
      error: () => undefined,
      progress: () => undefined,
      cwd,
      env: {},
      colour: false,
      today: () => '2026-11-24',
    };
    await expect(build.run({ values, positionals: [] }, effects)).rejects.toThrow(CliError);
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['own', join('own', 'letter.txt')]);
  });
});
