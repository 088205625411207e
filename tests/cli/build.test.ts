import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('readout build', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a folder with other things in it', { out: 'own' }, 'delete the folder "own" and build again'],
    ['the folder that holds the project', { out: join(import.meta.dirname, '../..') }, 'the program lies in it'],
    ['a base path without its slashes', { base: 'readout' }, 'Unexpected --base'],
    ['an origin with a path', { origin: 'https://example.org/readout/' }, 'Unexpected --origin'],
  ])('refuses %s and touches nothing', async (_, values, reason) => {
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
    await expect(build.run({ values, positionals: [] }, effects)).rejects.toThrow(reason);
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['own', join('own', 'letter.txt')]);
  });
});
