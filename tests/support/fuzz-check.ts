import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/cli/check.ts';
import { hostileBytes } from '../import/hostile-documents.ts';
import { libraryFolder } from './folders.ts';
import type { FuzzCase } from './fuzz-command.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

const registries = Object.fromEntries(
  readdirSync(join(fixtures, 'registries')).map((name) => [
    `content/${name}`,
    readFileSync(join(fixtures, 'registries', name), 'utf8'),
  ]),
);

/** Broken articles, handed to `readout check`. */
export const fuzzCheck: FuzzCase = {
  command: check,
  inputs: (count, seed) => Promise.resolve(hostileBytes(wholeArticles(), count, seed)),
  argv: () => ['-', '--json'],
  allowed: /^content\/[a-z]+\.yaml$/,
  files: registries,
};

/** Articles to break: small ones, and a long one with all its tags. */
function wholeArticles(): readonly Uint8Array[] {
  const cases = readdirSync(join(fixtures, 'articles')).map((name) => join(fixtures, 'articles', name, 'article.md'));
  const first = join(libraryFolder, 'articles/re-engagement-after-beijing.md');
  return [...cases, first].map((path) => readFileSync(path));
}
