import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hostileBytes, hostileDocuments } from '../import/hostile-documents.ts';
import { libraryFolder } from './folders.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** A command that anybody may hand anything, and what it is handed. */
export interface FuzzCase {
  readonly inputs: (count: number, seed: number) => Promise<readonly Uint8Array[]>;
  readonly argv: (index: number) => readonly string[];
  readonly allowed: RegExp;
  /** The folder to begin with, by path. */
  readonly files: Readonly<Record<string, string>>;
}

const registries = Object.fromEntries(
  readdirSync(join(fixtures, 'registries')).map((name) => [
    `content/${name}`,
    readFileSync(join(fixtures, 'registries', name), 'utf8'),
  ]),
);

export const fuzzCases: Readonly<Record<'check' | 'import', FuzzCase>> = {
  check: {
    inputs: (count, seed) => Promise.resolve(hostileBytes(wholeArticles(), count, seed)),
    argv: () => ['check', '-', '--json'],
    allowed: /^content\/[a-z]+\.yaml$/,
    files: registries,
  },
  import: {
    inputs: hostileDocuments,
    argv: (index) => {
      const from = ['text', 'html', 'markdown'][index % 5];
      return ['import', '-', '--force', ...(from === undefined ? [] : ['--from', from])];
    },
    allowed: /^content\/(?:actors\.yaml|articles\/[a-z0-9-]+\.md)$/,
    files: { 'content/actors.yaml': '' },
  },
};

/** Articles to break: small ones, and a long one with all its tags. */
function wholeArticles(): readonly Uint8Array[] {
  const cases = readdirSync(join(fixtures, 'articles')).map((name) => join(fixtures, 'articles', name, 'article.md'));
  const first = join(libraryFolder, 'articles/re-engagement-after-beijing.md');
  return [...cases, first].map((path) => readFileSync(path));
}
